import { expect, test } from 'vitest'
import { pageTypes } from '#servicestack/publish/page-types.ts'
import { corpusPublication } from '../corpus-publication.ts'

test.each([
  [
    'harbour',
    'DockVessel',
    'DockVessel DockOptions DockingTicket Vessel Audited Stamped VesselKind Flag HullMarks Berth',
  ],
  ['harbour', 'GetTides', 'GetTides'],
  [
    'harbour',
    'ListBerths',
    'ListBerths PageRequest SortWay Berth Stamped Page Vessel Audited VesselKind Flag HullMarks',
  ],
  ['clinic', 'FileReport', 'FileReport Struct Value ReportReceipt'],
] as const)('the page of %s %s prints %s', (api, name, want) => {
  const published = corpusPublication(api)
  const operation = published.operations.find((known) => known.name === name)
  expect(
    operation &&
      pageTypes(operation, published)
        .map((type) => type.name)
        .join(' '),
  ).toBe(want)
})
