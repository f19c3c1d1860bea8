/** Says which numbers are believable in a member of a name. */

/** From the least to the most, and whether the number is one with cents. */
export interface NumberRange {
  readonly least: number
  readonly most: number
  readonly isMoney?: true
}

/** Returns the range for the words of a name; what nothing is known of is a small number. */
export function numberRange(words: string): NumberRange {
  return ranges.find(([pattern]) => pattern.test(words))?.[1] ?? { least: 1, most: 100 }
}

const ranges: readonly (readonly [words: RegExp, range: NumberRange])[] = [
  [
    /\b(price|cost|amount|fee|balance|salary|rate|dues|tax|discount|paid|owed|charge|revenue|budget|money)\b/,
    { least: 1, most: 500, isMoney: true },
  ],
  [/\b(lat|latitude)\b/, { least: -90, most: 90 }],
  [/\b(lng|lon|longitude)\b/, { least: -180, most: 180 }],
  [/\b(percent|percentage|progress|score)\b/, { least: 0, most: 100 }],
  [/\b(year)\b/, { least: 2015, most: 2026 }],
  [/\b(month)\b/, { least: 1, most: 12 }],
  [/\b(day|days)\b/, { least: 1, most: 28 }],
  [/\b(hour|hours)\b/, { least: 0, most: 23 }],
  [/\b(minutes?|seconds?)\b/, { least: 0, most: 59 }],
  [/\b(age)\b/, { least: 18, most: 90 }],
  [/\b(celsius|temperature)\b/, { least: 15, most: 40 }],
  [/\b(priority|level|rank|stars|rating|version|floor)\b/, { least: 1, most: 5 }],
  [/\b(index|offset|position|skip)\b/, { least: 0, most: 9 }],
  [/\b(count|total|quantity|qty|size|number of|tons|pieces)\b/, { least: 1, most: 20 }],
  [/\b(id|key|number|no|ref|code)$/, { least: 1, most: 9999 }],
]
