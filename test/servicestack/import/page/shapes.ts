/** A few classes that samples are compared with. */

import { ShapeIndex } from '#servicestack/import/page/shape-index.ts'
import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'

/** Makes a class of members written like `crumbs: Crumb[]`. */
export function shape(name: string, members: readonly string[], rest: Partial<ClassType> = {}): ClassType {
  return {
    kind: 'class',
    name,
    ...rest,
    members: members.map((text) => {
      const [member = '', type = 'string'] = text.split(': ')
      return { name: member, type: readTypeText(type) ?? { kind: 'scalar', scalar: 'object' }, nullable: true }
    }),
  }
}

/** The classes of a harbour. */
export const shapes: readonly DataType[] = [
  shape('Stamped', ['key']),
  shape('Crumb', ['id', 'name']),
  shape('Vessel', ['name', 'crumbs: List<Crumb>'], { base: 'Stamped' }),
  shape('Berth', ['no: int', 'depth: int']),
  shape('GetVessel', ['pilot']),
  shape('Ping', ['pilot']),
  shape('Done', []),
  shape('Page', ['rows: List<Vessel>', 'total: int'], { parameters: ['T'] }),
  { kind: 'enum', name: 'Colour', values: ['Red'] },
]

/** Those classes, ready to be compared. */
export const shapeIndex = new ShapeIndex(shapes, ['GetVessel'])

/** Returns the tree of a value. */
export function treeOf(sample: unknown): SampleTree {
  return readSampleBody('json', JSON.stringify(sample)) ?? { kind: 'text', text: '' }
}
