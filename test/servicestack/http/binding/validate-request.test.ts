import { expect, test } from 'vitest'
import { requestValidator } from '#servicestack/http/binding/validate-request.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'

function member(name: string, scalar: Scalar, nullable: boolean, ...validators: string[]): Member {
  return { name, type: { kind: 'scalar', scalar }, nullable, validators }
}

const members: readonly Member[] = [
  { ...member('imo', 'string', true, 'NotEmpty', 'MaximumLength(4)'), property: 'IMONumber' },
  member('berthNo', 'int', false, 'GreaterThan(0)'),
  member('draught', 'decimal', true, 'InclusiveBetween(1,9)'),
  member('owner', 'Guid', true, 'NotNull'),
]

const model: ServiceModel = { title: '', operations: [], types: [{ kind: 'class', name: 'Dock', members }] }
const good = { imo: 'X1', berthNo: 3, owner: '7f3a90b2-0000-4000-8000-000000000001' }

test('what keeps to every rule is not refused', () => {
  expect(requestValidator('Dock', model)(good)).toBeUndefined()
})

test('every refused member is listed, and the envelope repeats the first', () => {
  const refusal = requestValidator('Dock', model)({ imo: ' ' })
  expect(refusal).toMatchObject({
    status: 400,
    reason: 'NotEmpty',
    errorCode: 'NotEmpty',
    message: "'IMO Number' must not be empty.",
  })
  expect(refusal?.errors).toEqual([
    {
      errorCode: 'NotEmpty',
      fieldName: 'IMONumber',
      message: "'IMO Number' must not be empty.",
      meta: { PropertyName: 'IMO Number', PropertyValue: ' ' },
    },
    {
      errorCode: 'GreaterThan',
      fieldName: 'BerthNo',
      message: "'Berth No' must be greater than '0'.",
      meta: { ComparisonValue: '0', PropertyName: 'Berth No', PropertyValue: '0' },
    },
    {
      errorCode: 'NotNull',
      fieldName: 'Owner',
      message: "'Owner' must not be empty.",
      meta: { PropertyName: 'Owner' },
    },
  ])
})

const wordings = [
  {
    dto: { ...good, imo: 'ABCDE' },
    says: "The length of 'IMO Number' must be 4 characters or fewer. You entered 5 characters.",
  },
  { dto: { ...good, draught: '12.5' }, says: "'Draught' must be between 1 and 9. You entered 12.5." },
]

test.each(wordings)('$says', ({ dto, says }) => {
  expect(requestValidator('Dock', model)(dto)?.message).toBe(says)
})

test('a member that has no value passes every rule that does not ask for one', () => {
  expect(requestValidator('Dock', model)({ ...good, draught: null })).toBeUndefined()
})
