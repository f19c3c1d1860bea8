/** Sets a world before the setting of its API: all that a request is played on. */

import type { World } from '#mocks/world/world.ts'
import type { Accounts } from '#servicestack/http/sessions/authenticate.ts'
import type { Setting } from './setting.ts'

/** Where requests are played. */
export interface Stage extends Setting {
  readonly accounts: Accounts
  readonly world: World
}

/** Sets the stage for a world; this costs little, so that thousands of worlds can share one setting. */
export function setStage(setting: Setting, world: World): Stage {
  return { ...setting, accounts: accountsOf(world), world }
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
