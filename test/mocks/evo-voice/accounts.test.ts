import { expect, test } from 'vitest'
import { accounts } from '#mocks/evo-voice/accounts.ts'

test('each account is found by its id, and has a name that JSV must quote', () => {
  for (const [id, account] of Object.entries(accounts)) {
    expect(account.id).toBe(id)
    expect(account.name).toContain(',')
  }
})
