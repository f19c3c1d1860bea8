/** Sets a world before the setting of its API: all that a request is played on. */

import type { World } from '#mocks/world/world.ts'
import type { Accounts } from '#servicestack/http/sessions/authenticate.ts'
import type { Setting } from './setting.ts'

/** Where requests are played. */
export interface Stage extends Setting {
  readonly accounts: Accounts
  readonly world: World
}

/**
 * Sets the stage for a world. Each member is named, for this is done for every request to a world that has a key: a
 * spread object of this size has a shape of its own each time, and everything that reads it becomes slow.
 */
export function setStage(setting: Setting, world: World): Stage {
  return {
    model: setting.model,
    match: setting.match,
    behaviours: setting.behaviours,
    services: setting.services,
    binders: setting.binders,
    write: setting.write,
    errorType: setting.errorType,
    validator: setting.validator,
    wireDate: setting.wireDate,
    publish: setting.publish,
    apiIndex: setting.apiIndex,
    manners: setting.manners,
    movesOf: setting.movesOf,
    isFramework: setting.isFramework,
    accounts: accountsOf(world),
    world,
  }
}

function accountsOf(world: World): Accounts {
  return {
    verify(userName, password) {
      const user = world.users.verify(userName, password)
      return user && { ...user, userName }
    },
    signedIn(sessionId) {
      const signIn = world.signIns.get(sessionId)
      const user = signIn && world.users.withId(signIn.userId)
      return user && { ...user, userName: signIn.userName }
    },
  }
}
