/**
 * Measures the JSV codec beside `JSON` and beside the JSV writer of `@servicestack/client`, in one run on one machine.
 *
 * `npm run bench:jsv` takes about half a minute, `npm run bench:jsv -- --quick` a quarter of that.
 */

import { deepStrictEqual } from 'node:assert'
import { availableParallelism } from 'node:os'
import { JSV } from '@servicestack/client'
import { evoVoiceModel } from '../dist/generated/evo-voice.model.js'
import { demoSessions } from './demo-sessions.mjs'
import { codecOf } from './jsv-codec.mjs'
import { median, spread } from './statistics.mjs'
import { timeInTurns } from './time-in-turns.mjs'

const plan = process.argv.includes('--quick')
  ? { rounds: 7, milliseconds: 25, warmUp: 200 }
  : { rounds: 21, milliseconds: 60, warmUp: 1000 }

const codec = codecOf({ kind: 'list', items: { kind: 'named', name: 'SessionInfo' } }, evoVoiceModel)

await main()

async function main() {
  console.log(`Node ${process.version}, ${availableParallelism()} cores; ratios are speed beside JSON's, same sessions`)
  for (const count of [25, 1000]) await measurePage(demoSessions(count))
}

async function measurePage(sessions) {
  const texts = { json: JSON.stringify(sessions), jsv: codec.stringify(sessions) }
  checkThatNothingIsLost(sessions, texts.jsv)
  // names and values, as a writer has them
  const pieces = texts.jsv.split(/(?<=:)|(?=[,{}[\]])/)
  console.log(`\n${sessions.length} SessionInfo: JSON ${kilobytes(texts.json)}, JSV ${kilobytes(texts.jsv)}`)
  await compare('write', [
    { name: 'JSON.stringify', text: texts.json, run: () => flat(JSON.stringify(sessions)) },
    { name: 'understudy stringify', text: texts.jsv, run: () => flat(codec.stringify(sessions)), aim: '1.00' },
    { name: '@servicestack/client', text: texts.jsv, run: () => flat(JSV.stringify(sessions)) },
    { name: 'joining the pieces alone', text: texts.jsv, run: () => flat(joined(pieces)) },
  ])
  await compare('read', [
    { name: 'JSON.parse', text: texts.json, run: () => JSON.parse(texts.json) },
    { name: 'understudy parse, server', text: texts.jsv, run: () => codec.parse(texts.jsv), aim: '0.50' },
    { name: 'understudy parse, strict', text: texts.jsv, run: () => codec.parseStrict(texts.jsv), aim: '0.50' },
    { name: 'understudy with issues', text: texts.jsv, run: () => codec.parseLeniently(texts.jsv) },
  ])
}

/** A codec that drops something is fast; all readers must give back what was written. */
function checkThatNothingIsLost(sessions, text) {
  for (const read of [codec.parse, codec.parseLeniently, codec.parseStrict])
    deepStrictEqual(read(text), JSON.parse(JSON.stringify(sessions)))
}

/** Text put together from pieces is a tree until somebody looks into it; a wire would, so the bench does. */
function flat(text) {
  return text.charCodeAt(text.length >> 1)
}

/** What no writer in JavaScript can do without. */
function joined(pieces) {
  let text = ''
  for (const piece of pieces) text += piece
  return text
}

/** The first contestant is the measure. */
async function compare(title, contestants) {
  const times = await timeInTurns(contestants, plan)
  console.log(`  ${title}`)
  for (const [position, contestant] of contestants.entries()) report(contestant, times[position], times[0])
}

function report({ name, text, aim }, times, measure) {
  const speed = Buffer.byteLength(text) / 1000 / median(times)
  const ratios = times.map((time, round) => measure[round] / time)
  const ratio = times === measure ? '' : `   ${spread(ratios, 2)}${aim === undefined ? '' : `   aim ${aim}`}`
  console.log(`    ${name.padEnd(25)}${speed.toFixed(0).padStart(5)} MB/s${ratio}`)
}

function kilobytes(text) {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`
}
