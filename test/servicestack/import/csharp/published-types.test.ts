/** DTOs among other classes. */

import { expect, test } from 'vitest'
import { publishedTypes } from '#servicestack/import/csharp/published-types.ts'
import { declare } from './reading.ts'

const names = (text: string) => publishedTypes(declare(text)).map(({ name }) => name)

test('what requests lead to is published: bases, members, answers, and heirs of what is abstract', () => {
  const text = `[Route("/a")] class Ask : Base { public List<Kind> Kinds { get; set; } } class Base { } enum Kind { A }
    class AskResponse { public Shape Shape { get; set; } } abstract class Shape { } class Square : Shape { } class Other : Base { }
    class Find : IReturn<Dictionary<string, Row[]>> { } class Row { } class Validator : AbstractValidator<Ask> { } static class Tool { }`
  expect(names(text)).toEqual(['Ask', 'Base', 'Kind', 'AskResponse', 'Shape', 'Square', 'Find', 'Row'])
})

test('without a request all is kept', () => {
  expect(names('class A { } abstract class B : IReturn<A> { } class C<T> : IReturn<T> { }')).toEqual(['A', 'B', 'C'])
})
