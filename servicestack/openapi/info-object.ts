/** Writes and reads the Info Object: OpenAPI 3.1, section 4.8.2. */

import type { Place } from './place.ts'

/** The title is the service's; the rest OpenAPI asks for. */
export interface InfoObject {
  readonly title: string
  readonly version: string
  readonly description: string
}

/** Returns the info of a service of this title. */
export function writeInfo(title: string): InfoObject {
  return {
    title,
    // OpenAPI demands a version, and ServiceStack publishes none
    version: 'unversioned',
    description:
      'What the server publishes about itself on its metadata pages. Written by `understudy generate`, reviewed by people, read by everything downstream.',
  }
}

/** Returns the title. */
export function readTitle(info: Place): string {
  return info.member('title').text()
}
