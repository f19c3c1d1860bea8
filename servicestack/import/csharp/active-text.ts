/** Leaves out what `#if` excludes, as a compiler for today's .NET does. */

/** Returns the text with every line that is left out blank, so that all others stay where they are. */
export function activeText(text: string): string {
  if (!/^[ \t]*#[ \t]*if\b/m.test(text)) return text
  const branches: Branch[] = []
  return text.replace(/^.*$/gm, (line) => {
    const [, directive, condition = ''] = /^[ \t]*#[ \t]*(if|elif|else|endif)\b(.*)$/.exec(line) ?? []
    if (directive !== undefined) follow(branches, directive, condition)
    return directive === undefined && branches.every(({ isActive }) => isActive) ? line : line.replace(/[^\r]/g, ' ')
  })
}

/** The branch of one `#if` that a line stands in. */
interface Branch {
  readonly isActive: boolean
  /** True once a branch was active: then no later one is. */
  readonly isDecided: boolean
}

function follow(branches: Branch[], directive: string, condition: string): void {
  if (directive === 'if') branches.push(branchOf(holds(condition), false))
  else {
    const before = branches.pop()
    if (before === undefined || directive === 'endif') return
    branches.push(branchOf(directive === 'else' || holds(condition), before.isDecided))
  }
}

function branchOf(isTrue: boolean, isDecided: boolean): Branch {
  return { isActive: isTrue && !isDecided, isDecided: isTrue || isDecided }
}

/** `NET8_0_OR_GREATER && !DEBUG`: symbols of .NET since Core are defined, those of its Framework and of projects are not. */
function holds(condition: string): boolean {
  const [plain = ''] = condition.split('//')
  return plain.split('||').some((part) => part.split('&&').every((symbol) => isDefined(symbol.replace(/[()\s]/g, ''))))
}

function isDefined(symbol: string): boolean {
  if (symbol.startsWith('!')) return !isDefined(symbol.slice(1))
  return symbol === 'true' || /^NET(?:\d+_\d+\w*|CORE\w*|STANDARD\w*)$/.test(symbol)
}
