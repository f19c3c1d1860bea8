/** Cuts long values for people to read. */

import { escapeControls } from './escape-controls.ts'

const width = 160

/** Returns the text on one line, cut around the offset that matters, with `…` where something is missing. */
export function excerpt(text: string, offset = 0): string {
  const start = text.length <= width ? 0 : Math.max(0, Math.min(offset - width / 4, text.length - width))
  const piece = escapeControls(text.slice(start, start + width))
  return `${start > 0 ? '…' : ''}${piece}${start + width < text.length ? '…' : ''}`
}
