import { expect, test } from 'vitest'
import { memberName } from '#servicestack/text/member-name.ts'
import { text } from '../sample-model.ts'

// as ServiceStack.Text 10.1 spells them
const rows = [
  { property: 'URLPath', name: 'urlPath', snake: 'url_path' },
  { property: 'AIKey', name: 'aiKey', snake: 'ai_key' },
  { property: 'ABC123', name: 'abC123', snake: 'ab_c123' },
  { property: 'HTML5Page', name: 'htmL5Page', snake: 'htm_l5_page' },
  { property: 'UserID', name: 'userID', snake: 'user_i_d' },
  { property: 'Under_Score', name: 'under_Score', snake: 'under__score' },
  { property: 'ÄBC', name: 'ÄBC', snake: '_ä_b_c' },
]

test.each(rows)('$property is $name, or $snake', ({ property, name, snake }) => {
  const member = { name, property, type: text, nullable: true }
  expect(memberName(member, undefined)).toBe(name)
  expect(memberName(member, 'camelCase')).toBe(name)
  expect(memberName(member, 'PascalCase')).toBe(property)
  expect(memberName(member, 'snake_case')).toBe(snake)
})

test('a name that its author gave stays', () => {
  const member = { name: 'TheName', property: 'Given', type: text, nullable: true }
  expect(memberName(member, 'snake_case')).toBe('TheName')
})

test('where no source tells the property, it is the name with a capital', () => {
  expect(memberName({ name: 'lastName', type: text, nullable: true }, 'PascalCase')).toBe('LastName')
})
