/**
 * Measures worlds: their size, their number, going back in them, a log that grows, and the stores that are known for it.
 *
 * `npm run bench:world` takes about three minutes, `npm run bench:world -- --quick` half a minute.
 */

import { availableParallelism } from 'node:os'
import { measureBeginnings } from './world/measure-beginnings.mjs'
import { measureById } from './world/measure-by-id.mjs'
import { measureLongLog } from './world/measure-long-log.mjs'
import { measureManyWorlds } from './world/measure-many-worlds.mjs'
import { measurePage } from './world/measure-page.mjs'
import { measureStores } from './world/measure-stores.mjs'
import { plan } from './world/plan.mjs'

await main().catch((error) => {
  console.error(error)
  process.exit(1)
})

async function main() {
  const start = performance.now()
  console.log(`Node ${process.version}, ${availableParallelism()} cores`)
  // memory first, while there is little of it that could hide some
  console.log(`\n${await measureManyWorlds(plan.worlds.count, plan.worlds)}`)
  console.log(`\n${measureLongLog(plan.holds)}`)
  console.log(`\n${await measureById(plan.byId.sizes, plan.byId)}`)
  console.log(`\n${await measurePage(plan.page.sizes, plan.page)}`)
  console.log(`\n${measureBeginnings(plan.beginnings.sizes, plan.beginnings)}`)
  console.log(`\n${await measureStores(plan.stores.sizes, plan.stores)}`)
  console.log(`\n${Math.round((performance.now() - start) / 1_000)} s`)
}
