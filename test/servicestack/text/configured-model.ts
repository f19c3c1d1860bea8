/** A small model for what `?jsconfig=` changes. */

import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { dictionaryOf, named, scalar, text } from '../sample-model.ts'

/** A class with a member of each kind that some option changes, and the enums and the class that it holds. */
export const configuredModel: ServiceModel = {
  title: '',
  operations: [],
  types: [
    {
      kind: 'class',
      name: 'Echo',
      runtimeName: 'Api.Echo, api',
      members: [
        of('s', 'S', text, true),
        value('i', 'I', 'int'),
        value('m', 'M', 'decimal'),
        value('dt', 'Dt', 'DateTime'),
        { ...value('ts', 'Ts', 'TimeSpan'), nullable: true },
        of('e', 'E', named('Reasons'), false),
        of('c', 'C', named('Colour'), true),
        of('map', 'Map', dictionaryOf(text), true),
        of('in', 'In', named('Inner'), true),
        of('urlPath', 'URLPath', text, true),
        of('given', 'GivenName', text, true),
      ],
    },
    { kind: 'class', name: 'Inner', runtimeName: 'Api.Inner, api', members: [value('n', 'N', 'int')] },
    { kind: 'enum', name: 'Reasons', values: ['None', 'Busy'] },
    { kind: 'enum', name: 'Colour', values: ['dark-red', 'Blue'], names: ['DarkRed', 'Blue'] },
  ],
}

function of(name: string, property: string, type: TypeReference, nullable: boolean): Member {
  return { name, property, type, nullable }
}

function value(name: string, property: string, kind: Scalar): Member {
  return of(name, property, scalar(kind), false)
}
