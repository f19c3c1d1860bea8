import { expect, test } from 'vitest'
import { openToAll } from '#servicestack/model/access-rules.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type DialectName, dialects } from '#servicestack/text/dialect.ts'
import { classNamed, runtimeClass } from '#servicestack/text/runtime-class.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const animal: ClassType = { kind: 'class', name: 'Animal', runtimeName: 'Zoo.Animal, Zoo', members: [] }
const dog: ClassType = heirOf('Animal', 'Dog', 'Serializable')
const cat: ClassType = heirOf('Animal', 'Cat')
const circle: ClassType = heirOf('Shape', 'Circle', 'DataContract')
const puppy: ClassType = heirOf('Dog', 'Puppy', 'DataContract')
const model: ServiceModel = { title: 'Zoo', operations: [], types: [animal, dog, cat, circle, puppy] }

function heirOf(base: string, name: string, runtimeAccess?: 'DataContract' | 'Serializable'): ClassType {
  return {
    kind: 'class',
    name,
    base,
    runtimeName: `Zoo.${name}, Zoo`,
    ...(runtimeAccess && { runtimeAccess }),
    members: [],
  }
}

const found: { name: string; given: string; base?: ClassType; want: ClassType | undefined }[] = [
  { name: 'a class with a data contract', given: 'Zoo.Circle, Zoo', want: circle },
  { name: 'a class without its assembly', given: 'Zoo.Circle', want: circle },
  { name: 'an heir of an heir', given: 'Zoo.Puppy, Zoo', base: animal, want: puppy },
  { name: 'no class by its short name', given: 'Circle', want: undefined },
  { name: 'no class that nobody knows', given: 'System.Int32, System.Private.CoreLib', want: undefined },
  { name: 'no class that does not fit', given: 'Zoo.Circle, Zoo', base: animal, want: undefined },
  { name: 'no class that does not fit, allowed or not', given: 'Zoo.Cat, Zoo', base: circle, want: undefined },
]

test.each(found)('$name is found', ({ given, base, want }) => {
  expect(runtimeClass(given, base, model, dialects['10.5'])).toBe(want)
})

test.each(['6.11', '8.6', '10.15'] as const)('in %s a serializable class may be made', (name) => {
  expect(runtimeClass('Zoo.Dog, Zoo', animal, model, dialects[name])).toBe(dog)
})

const refused: { dialect: DialectName; given: string }[] = [
  { dialect: '10.5', given: 'Zoo.Dog, Zoo' },
  { dialect: '10.5', given: 'Zoo.Cat, Zoo' },
  { dialect: '8.6', given: 'Zoo.Cat, Zoo' },
  { dialect: '6.11', given: 'Zoo.Cat, Zoo' },
]

test.each(refused)('$dialect refuses to make $given', ({ dialect, given }) => {
  const find = () => runtimeClass(given, animal, model, dialects[dialect])
  expect(find).toThrow(SerializationError)
  expect(find).toThrow(/^(?:Dog|Cat) is not an allowed Runtime Type\. Whitelist Type with .*#runtime-type-whitelist$/)
})

test('the request of an operation may be made', () => {
  const operations = [{ name: 'Cat', routes: [], access: openToAll }]
  expect(runtimeClass('Zoo.Cat, Zoo', animal, { ...model, operations }, dialects['8.6'])).toBe(cat)
})

test.each(['', ' ', ',', ', Zoo', 'Zoo.Dog; Zoo', 'Zoo.Dog:'])('%j is no name of a class, and is refused', (given) => {
  expect(() => runtimeClass(given, animal, model, dialects['8.6'])).toThrow(SerializationError)
})

test('a class is found by its name, allowed or not, with or without its assembly', () => {
  expect(['Zoo.Cat, Zoo', 'Zoo.Cat', 'Cat', ''].map((name) => classNamed(name, model))).toEqual([
    cat,
    cat,
    undefined,
    undefined,
  ])
})
