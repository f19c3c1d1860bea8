/** Holds the script by which a snapshot shows its DTO. */

/**
 * Shows `window.Dto` as nested tables: an object a row for each member, a list of objects a column for each. All of it
 * becomes text of elements, so that no value is taken for HTML.
 */
export const snapshotScript = `
{
  const element = (name, ...children) => {
    const made = document.createElement(name)
    made.append(...children)
    return made
  }
  const none = (text) => {
    const made = element('span', text)
    made.className = 'none'
    return made
  }
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const text = (value) => {
    const wcf = /^\\/Date\\((-?\\d+)(?:[+-]\\d{4})?\\)\\/$/.exec(value)
    if (wcf && Math.abs(wcf[1]) <= 8.64e15) {
      const made = element('time', new Date(+wcf[1]).toISOString())
      made.title = value
      return made
    }
    return value === '' ? none('empty') : value.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  }
  const head = (name, scope) => {
    const made = element('th', name)
    made.scope = scope
    return made
  }
  const rows = (items) => {
    const names = [...new Set(items.flatMap(Object.keys))]
    const body = items.map((item) => element('tr', ...names.map((name) => element('td', show(item[name])))))
    return element(
      'table',
      element('thead', element('tr', ...names.map((name) => head(name, 'col')))),
      element('tbody', ...body),
    )
  }
  const members = (entries) =>
    element('table', element('tbody', ...entries.map(([name, value]) => element('tr', head(name, 'row'), element('td', show(value))))))
  const list = (items) => {
    if (items.length === 0) return none('empty list')
    return items.every(isObject) ? rows(items) : members(items.map((item, index) => [String(index), item]))
  }
  const show = (value) => {
    if (value === undefined || value === null) return none(value === null ? 'null' : '')
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return list(value)
    if (!isObject(value)) return String(value)
    const entries = Object.entries(value)
    return entries.length === 0 ? none('empty object') : members(entries)
  }
  document.getElementById('dto').replaceChildren(show(window.Dto))
}
`
