import { expect, test } from 'vitest'
import { writeStandInPage } from '#servicestack/snapshot/write-stand-in-page.ts'

test.each(['ui', 'admin-ui'] as const)(
  'the page at /%s says that the real one is missing, and where to go',
  (standIn) => {
    const page = writeStandInPage(standIn, 'Fleet & Co')
    expect(page).toContain(`<code>/${standIn}</code> is an application`)
    expect(page).toContain('<a href="/metadata">')
    expect(page).toContain('<h1>Fleet &#38; Co</h1>')
  },
)
