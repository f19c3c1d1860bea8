/** Says in one line what API a report is about. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** Returns the title with the host behind it, as far as either is known. */
export function headline({ title, host }: Pick<ServiceModel, 'title' | 'host'>): string {
  const named = title.trim() === '' ? 'An API without a title' : title.trim()
  return host === undefined ? named : `${named} (${host})`
}
