import { expect, test } from 'vitest'
import { offsetOfFace, utc, type Zone } from '#servicestack/text/zone.ts'

/** New York in 2024. */
const newYork: Zone = (instant) =>
  instant >= Date.UTC(2024, 2, 10, 7) && instant < Date.UTC(2024, 10, 3, 6) ? -240 : -300

/** Two hours ahead in summer, one in winter: Berlin in 2024. */
const berlin: Zone = (instant) => (instant >= Date.UTC(2024, 2, 31, 1) && instant < Date.UTC(2024, 9, 27, 1) ? 120 : 60)

test.each([
  { name: 'a winter day in New York', face: Date.UTC(2024, 0, 2, 3, 4), zone: newYork, want: -300 },
  { name: 'a summer day in New York', face: Date.UTC(2024, 6, 2, 3, 4), zone: newYork, want: -240 },
  { name: 'a time that New York skipped', face: Date.UTC(2024, 2, 10, 2, 30), zone: newYork, want: -300 },
  { name: 'an hour before New York skipped one', face: Date.UTC(2024, 2, 10, 1, 59), zone: newYork, want: -300 },
  { name: 'an hour after New York skipped one', face: Date.UTC(2024, 2, 10, 3), zone: newYork, want: -240 },
  { name: 'a winter day in Berlin', face: Date.UTC(2024, 0, 2), zone: berlin, want: 60 },
  { name: 'a summer day in Berlin', face: Date.UTC(2024, 6, 2), zone: berlin, want: 120 },
  { name: 'a time that Berlin had twice', face: Date.UTC(2024, 9, 27, 2, 30), zone: berlin, want: 60 },
  { name: 'a time that New York had twice', face: Date.UTC(2024, 10, 3, 1, 30), zone: newYork, want: -300 },
  { name: 'a time that Berlin skipped', face: Date.UTC(2024, 2, 31, 2, 30), zone: berlin, want: 60 },
  { name: 'any day in UTC', face: 0, zone: utc, want: 0 },
])('$name is $want minutes ahead', ({ face, zone, want }) => {
  expect(offsetOfFace(face, zone)).toBe(want)
})
