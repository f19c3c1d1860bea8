/** What a ServiceStack API is, as plain data: the types of a contract. */

export type { AccessRules } from './access-rules.ts'
export type { ClassType, DataType, EnumType } from './data-type.ts'
export type { Format } from './format.ts'
export type { Member } from './member.ts'
export type { Operation } from './operation.ts'
export type { Route } from './route.ts'
export type { Samples } from './samples.ts'
export type { ServiceModel } from './service-model.ts'
export type { Scalar, TypeReference } from './type-reference.ts'
export type { WireObject, WireValue } from './wire-value.ts'
