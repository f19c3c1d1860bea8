/** Writes the list of all operations, as `/metadata` answers it. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { escapeHtml } from './escape-html.ts'
import { pageFormats } from './page-format.ts'
import { pageFrame } from './page-frame.ts'
import type { Publication } from './publication.ts'

/** Returns the HTML of the list: every operation by name, with a page for each format. */
export function writeMetadataIndex(publication: Publication, baseUrl: string): string {
  const sorted = publication.operations.toSorted((one, other) =>
    one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1,
  )
  const content = `
    <div class="operations">
        <p>
            The following operations are available.
        </p>
        <div><h3>Operations</h3><table><tbody>${sorted.map((operation) => row(operation, baseUrl)).join('')}</tbody></table></div>
        <h3><a href="https://docs.servicestack.net/clients-overview">Clients Overview</a></h3>
    </div>`
  return pageFrame(publication.title, content)
}

function row({ name, tags = [], access }: Operation, baseUrl: string): string {
  const query = `metadata?op=${encodeURIComponent(name)}`
  const link = (address: string, text: string) => `<a href="${escapeHtml(`${baseUrl}/${address}`)}">${text}</a>`
  const formats = pageFormats.map((format) => {
    return `<td>${link(`${format.name}/${query}`, format.name.toUpperCase())}</td>`
  })
  const head = `${icon(access)}${link(query, escapeHtml(name))}`
  return `<tr><th data-tags="${escapeHtml(tags.join(','))}">${head}</th>${formats.join('')}</tr>`
}

function icon(access: AccessRules): string {
  const sentence = ruleOf(access)
  return sentence === '' ? '' : `<span class="icons"><i class="auth" title="${escapeHtml(sentence)}"></i></span>`
}

function ruleOf(access: AccessRules): string {
  const roles = [...access.requiredRoles, ...access.requiresAnyRole.map((role) => `${role}?`)]
  const permissions = [...access.requiredPermissions, ...access.requiresAnyPermission.map((name) => `${name}?`)]
  if (roles.length > 0) return `Requires Roles: ${roles.join(', ')}`
  if (permissions.length > 0) return `Requires Permissions: ${permissions.join(', ')}`
  return access.requiresAuthentication ? 'Requires Authentication' : ''
}
