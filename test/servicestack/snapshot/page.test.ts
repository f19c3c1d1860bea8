import { expect, test } from 'vitest'
import { page } from '#servicestack/snapshot/page.ts'

const written = page({ title: 'A & B', heading: '<h>', content: '<p>hello</p>' })

test('title and heading are text, the content is HTML', () => {
  expect(written).toContain('<title>A &#38; B</title>')
  expect(written).toContain('<h1>&#60;h&#62;</h1>\n<p>hello</p>')
})

test('nothing is loaded from anywhere', () => {
  expect(written).not.toMatch(/src=|@import|url\(|<link/)
})

test('readers of the screen are told the language', () => {
  expect(written).toMatch(/^<!doctype html>\n<html lang="en">/)
})
