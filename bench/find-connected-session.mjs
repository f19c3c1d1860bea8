/** Finds a session of a stand-in that may be held. */

/** Returns its id; the stand-in shows its world, and any call that is connected may be held. */
export async function findConnectedSession(address) {
  const response = await fetch(`${address}/__understudy/world`)
  const { sessions } = await response.json()
  const found = sessions.find(({ ended, callState }) => !ended && callState === 'Connected')
  if (found === undefined) throw new Error('The stand-in has no connected session to hold.')
  return found.id
}
