import { expect, test } from 'vitest'
import { closedName } from '#servicestack/model/closed-name.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

test.each([
  { text: 'Page<Vessel>', want: 'Page_Vessel_' },
  { text: 'SearchResult<Visit,VisitSum>', want: 'SearchResult_Visit_VisitSum_' },
  { text: 'Page<List<int?>>', want: 'Page_List_intOrNull__' },
  { text: 'Page<Vessel[]>', want: 'Page_VesselArray_' },
  { text: 'Page<Harbour.Slot>', want: 'Page_Harbour.Slot_' },
  { text: 'Pair<Dictionary<int,string>,byte[]>', want: 'Pair_Dictionary_int_string__byteArray_' },
])('$text is called $want', ({ text, want }) => {
  const type = readTypeText(text)
  expect(type && closedName(type)).toBe(want)
})
