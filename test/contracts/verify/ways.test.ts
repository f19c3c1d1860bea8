import { expect, test } from 'vitest'
import { everyWay, jsonByAccept, jsvByAccept, jsvBySuffix } from '#contracts/verify/ways.ts'

test('both formats are asked for by suffix, by query and by Accept', () => {
  const asked = everyWay.map(({ format, suffix, query, accept }) => [format, suffix || query || accept].join(' '))
  expect(asked.sort()).toEqual([
    'json .json',
    'json application/json',
    'json format=json',
    'jsv .jsv',
    'jsv application/jsv',
    'jsv format=jsv',
    'jsv text/jsv',
  ])
})

test('where suffix or query ask, nothing else in the request could bring the format about', () => {
  const named = everyWay.filter(({ suffix, query }) => suffix || query)
  expect(named).toHaveLength(4)
  for (const way of named) {
    expect(way.accept).toBe('*/*')
    expect(way.bodyFormat).not.toBe(way.format)
    expect(way.contentType).toContain(way.bodyFormat)
  }
})

test('only Accept: text/jsv is promised by the page and kept by nobody', () => {
  expect(everyWay.filter(({ isOnlyPromised }) => isOnlyPromised).map(({ accept }) => accept)).toEqual(['text/jsv'])
})

test('where Accept asks, the body goes in the same words, as the sample on the page does', () => {
  for (const way of everyWay.filter(({ suffix, query }) => !suffix && !query)) {
    expect([way.name, way.contentType, way.bodyFormat]).toEqual([way.name, way.accept, way.format])
  }
})

test('no two ways have one name', () => {
  const names = everyWay.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining([jsonByAccept.name, jsvByAccept.name, jsvBySuffix.name]))
})
