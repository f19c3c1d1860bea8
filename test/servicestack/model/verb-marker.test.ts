import { expect, test } from 'vitest'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'

test.each(['IGet', 'IPost', 'IPut', 'IDelete', 'IPatch', 'IOptions'])('%s says what verb a request is for', (name) => {
  expect(isVerbMarker(name)).toBe(true)
})

test.each(['IReturn', 'IGetter', 'iget', 'IHead', 'constructor', ''])('%j does not', (name) => {
  expect(isVerbMarker(name)).toBe(false)
})
