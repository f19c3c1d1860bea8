import { expect, test } from 'vitest'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { knownPaths } from '#mocks/handlers/known-paths.ts'

const targetOf = knownPaths(evoVoiceModel)

test.each([
  { url: 'https://any.example/sessions/S1/hold?format=jsv', target: '/sessions/S1/hold?format=jsv' },
  { url: 'https://any.example/Sessions/S1/hold.jsv', target: '/Sessions/S1/hold.jsv' },
  { url: 'http://localhost/auth/credentials', target: '/auth/credentials' },
  { url: 'http://localhost/__understudy/world', target: '/__understudy/world' },
  { url: 'http://localhost/__understudy', target: '/__understudy' },
  { url: 'http://localhost/__understudying', target: undefined },
  { url: 'http://localhost/~alice/sessions/S1/hold?a=b', target: '/~alice/sessions/S1/hold?a=b' },
  { url: 'http://localhost/~alice/nothing', target: undefined },
  { url: 'https://any.example/api/HoldSession', target: '/api/HoldSession' },
  { url: 'https://any.example/json/reply/HoldSession[]', target: '/json/reply/HoldSession[]' },
  { url: 'https://any.example/api/somebody-elses', target: undefined },
  { url: 'https://any.example/', target: undefined },
  { url: 'https://any.example/sessions/S1/nothing', target: undefined },
  { url: 'https://any.example/api/v1/sessions/S1/hold', target: undefined },
])('$url is answered as $target', ({ url, target }) => {
  expect(targetOf(new URL(url))).toBe(target)
})
