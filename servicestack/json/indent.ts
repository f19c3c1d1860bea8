/** Lays compact JSON out in lines, as `?jsconfig=indent` does. */

const step = '    '

/**
 * Returns the text with a line for each member and item and four blanks a level; what is empty has an empty line.
 * @example indent('{"a":[]}') // '{\n    "a": [\n        \n    ]\n}'
 */
export function indent(jsonText: string): string {
  let margin = '\n'
  return jsonText.replace(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g, (token) => {
    switch (token) {
      case '{':
      case '[':
        margin += step
        return token + margin
      case '}':
      case ']':
        margin = margin.slice(0, -step.length)
        return margin + token
      case ',':
        return token + margin
      case ':':
        return ': '
      default:
        return token
    }
  })
}
