/** Makes what a server sent harmless to terminals. */

/** Writes line breaks and control characters as JavaScript would, so that no answer can move the cursor. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => named[character] ?? numbered(character))
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function numbered(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
