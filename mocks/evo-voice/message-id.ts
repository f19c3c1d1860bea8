/** Names the messages of chats. */

/** Returns the id of the message at a place of its chat, the first at 0: `M1005-1` for the first one of S1005. */
export function messageId(sessionId: string, place: number): string {
  return `M${sessionId.slice(1)}-${place + 1}`
}
