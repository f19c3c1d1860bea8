/** Writes the first behaviour of a project, about an operation that changes one entity, or else any that answers. */

import type { EntityPlan, EntityUse } from '#mocks/inferred/entity-plan.ts'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { inComment } from '../in-comment.ts'
import { kebabCase } from '../kebab-case.ts'

/** A behaviour: its file, the name it exports, its kind in the configuration, and its text. */
export interface FirstBehaviour {
  readonly file: string
  readonly exported: string
  readonly kind: 'behaviours' | 'services'
  readonly text: string
}

/** What a behaviour is written for; `answer` invents what an operation answers. */
export interface BehaviourSetting {
  readonly model: ServiceModel
  /** The API's name in kebab-case. */
  readonly name: string
  readonly generated: string
  answer(operation: Operation): WireValue | undefined
}

/** Returns the behaviour, or undefined for an API in which nothing answers anything. */
export function firstBehaviour(setting: BehaviourSetting): FirstBehaviour | undefined {
  const uses = inferEntities(setting.model).flatMap((plan) => plan.uses.map((use) => ({ plan, use })))
  const change = uses.find(({ plan, use }) => isTold(plan, use))
  if (change !== undefined) return entityBehaviour(change.plan, change.use, setting)
  const planned = new Set(uses.map(({ use }) => use.operation))
  const { operations } = setting.model
  const answering = operations.filter(({ response }) => response !== undefined)
  const chosen = answering.find(({ name }) => !planned.has(name)) ?? answering[0]
  return chosen === undefined ? undefined : serviceBehaviour(chosen, setting)
}

/** A table tells of one entity by its key, sets members of the request, and answers with the entity or with nothing. */
function isTold({ keyParts }: EntityPlan, { does, keyFrom, keyTo, body, answer }: EntityUse): boolean {
  const isChange = (does === 'update' || does === 'replace') && keyFrom !== undefined
  const isPlain = keyTo === undefined && body === undefined && keyParts.length === 0
  const isWhole = answer.kind === 'entity' && answer.member === undefined && answer.view === undefined
  return isChange && isPlain && (isWhole || answer.kind === 'nothing')
}

function entityBehaviour(plan: EntityPlan, use: EntityUse, setting: BehaviourSetting): FirstBehaviour {
  const { operation, keyFrom = '' } = use
  const exported = camel(operation)
  const entity = pascal(plan.noun)
  const pairs = use.pairs.filter(({ from, to }) => from !== keyFrom && to !== plan.key.name)
  const effects = pairs.map(({ from, to }) => {
    return `        { member: ${literal(to)}, becomes: ({ before, request }) => request${access(from)} ?? before${access(to)} },`
  })
  const text = `/** What ${inComment(operation)} does, told as a table: from which states it takes effect, and what becomes of the entity. */

import { behaviourOf, type Move, notFound } from 'servicestack-understudy/behaviour'
import type { components } from '../${setting.generated}/${setting.name}.types.js'

type ${entity} = components['schemas'][${literal(plan.type)}]
type Request = components['schemas'][${literal(operation)}]

const move: Move<${entity}, Request, 'there'> = {
  operation: ${literal(operation)},
  collection: ${literal(plan.collection)},
  idOf: (request) => String(request${access(keyFrom)} ?? ''),
  unknown: (id) => notFound(\`${inTemplate(entity)} '\${id}' was not found\`),
  // name the states of an entity's life here, and say in \`rows\` what happens in each
  stateOf: () => 'there',
  promises: () => [],
  rows: [
    {
      from: ['there'],
      effects: [
${effects.join('\n')}
      ],
    },
  ],
}

export const ${exported} = behaviourOf(move)
`
  return { file: `behaviour/${kebabCase(operation)}.ts`, exported, kind: 'behaviours', text }
}

function serviceBehaviour(operation: Operation, setting: BehaviourSetting): FirstBehaviour {
  const exported = camel(operation.name)
  const dto = JSON.stringify(setting.answer(operation) ?? emptyAnswer(operation, setting.model), undefined, 2)
  const text = `/** What ${inComment(operation.name)} answers. It was invented once; write here what the real service does. */

import type { Service } from 'servicestack-understudy/config'

export const ${exported}: Service = {
  operation: ${literal(operation.name)},
  manner: 'written',
  // \`request\` is the request DTO, \`caller\` a user name, and \`world\` all that can change
  answer: () => ({ kind: 'done', dto: ${dto.replaceAll('\n', '\n  ')} }),
}
`
  return { file: `behaviour/${kebabCase(operation.name)}.ts`, exported, kind: 'services', text }
}

function emptyAnswer({ response }: Operation, model: ServiceModel): WireValue {
  if (response?.kind === 'list') return []
  return response?.kind === 'named' && findType(model, response.name)?.kind === 'class' ? {} : null
}

function camel(name: string): string {
  const word = name.replace(/\W+/g, '_')
  const small = word.charAt(0).toLowerCase() + word.slice(1)
  return /^[a-z_]/.test(small) && !reserved.has(small) ? small : `${small.replace(/^\d/, '_$&')}Behaviour`
}

const reserved: ReadonlySet<string> = new Set([
  'default',
  'delete',
  'new',
  'class',
  'function',
  'import',
  'export',
  'return',
  'in',
  'do',
  'if',
])

function pascal(noun: string): string {
  const words = noun.split(/\W+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return words.join('') || 'Entity'
}

function access(member: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(member) ? `.${member}` : `[${literal(member)}]`
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function inTemplate(text: string): string {
  return text.replace(/[`\\$]/g, '\\$&')
}
