/** Chooses what a text is about by the words of its member: a person, a street, a currency. */

import type { Chance } from '#mocks/world/invention.ts'
import type { About } from './about.ts'

/** Makes one text. */
export type TextRecipe = (chance: Chance, about: About) => string

/** The first entry whose pattern fits the words makes the text; the order decides where several fit. */
export const textRecipes: readonly (readonly [words: RegExp, recipe: TextRecipe])[] = [
  [/\be ?mails?\b/, email],
  [/\b(phone|mobile|fax|telephone|tel|cell)\b/, ({ string }) => `+1555${string.numeric(7)}`],
  [/\b(ip|ip address)\b/, ({ number }) => `192.0.2.${number.int({ min: 1, max: 254 })}`],
  [/\b(url|uri|link|website|homepage|href|callback|webhook)\b/, address],
  [/\b(host|hostname|domain)\b/, (chance) => `${slug(chance)}.example.org`],
  [/\b(guid|uuid)\b/, ({ string }) => string.uuid()],
  [/\b(first|given|fore) ?name\b/, ({ person }) => person.firstName()],
  [/\b(last|family|sur) ?name\b/, ({ person }) => person.lastName()],
  [/\b(user ?name|login|nickname|handle)\b/, userName],
  [/\b(file|document|attachment)( name)?$/, (chance) => `${slug(chance)}.pdf`],
  [/\bpath$/, (chance) => `${slug(chance)}/${slug(chance)}.pdf`],
  [/\b(mime|content|media) type\b/, pick('application/pdf', 'image/png', 'text/plain')],
  [/\bcountry code\b/, pick('DE', 'FR', 'GB', 'NO', 'US')],
  [/\bcountry\b/, pick('Canada', 'Denmark', 'France', 'Germany', 'Japan', 'Norway')],
  [/\b(city|town|place|location|port|site|destination|origin)\b/, ({ location }) => location.city()],
  [/\b(zip|postal|post) ?code\b/, ({ string }) => string.numeric(5)],
  [/\b(street|address|address line)\b/, ({ location }) => location.streetAddress()],
  [/\b(province|region|county)\b/, ({ location }) => location.state()],
  [/\bcurrency\b/, pick('EUR', 'USD', 'GBP', 'SEK')],
  [/\b(language|locale|culture)\b/, pick('en', 'de', 'fr', 'ja')],
  [/\btime ?zone\b/, pick('Europe/Berlin', 'America/New_York', 'Asia/Tokyo')],
  [/\bcolou?r\b/, pick('black', 'blue', 'green', 'red', 'white', 'yellow')],
  [/\b(unit|uom)\b/, pick('kg', 'm', 'l', 'piece')],
  [/\bversion\b/, ({ number }) => `${number.int({ min: 1, max: 4 })}.${number.int({ min: 0, max: 9 })}.0`],
  [
    /\b(company|organi[sz]ation|firm|vendor|supplier|carrier|broker|employer|manufacturer)\b/,
    ({ company }) => company.name(),
  ],
  [/\b(product|article|goods)\b/, ({ commerce }) => commerce.productName()],
  [/\b(status|state|phase|stage)\b/, pick('Active', 'Pending', 'Done')],
  [/\b(description|notes?|comments?|message|text|summary|body|remarks?|reason|content|bio|instructions)\b/, sentence],
  [/\b(created|modified|updated|deleted|approved|assigned|signed|touched|changed|added|closed|opened) by\b/, userName],
  [/\b(date|timestamp|day|at|on|since|until|when)$|\b(date|time)\b/, instant],
  [/\b(id|key|code|number|no|ref|reference|serial|sku|barcode|token|hash|secret|sid|tracking)$/, code],
  [
    /\b(patient|driver|pilot|author|owner|sender|recipient|contact|customer|client|employee|manager|agent|nurse|doctor|person|guest|captain|user)( name)?$/,
    fullName,
  ],
  [/\b(full|display|contact) name\b/, fullName],
  [/\b(title|subject|topic|headline|label)\b/, phrase],
  [/\bnames?$/, named],
]

/** What a name is depends on what has it. */
function named(chance: Chance, { owner }: About): string {
  if (/\b(user|person|patient|driver|pilot|customer|contact|employee|member|author|guest|nurse|doctor)\b/.test(owner)) {
    return fullName(chance)
  }
  if (/\b(company|organi[sz]ation|vendor|supplier|account|carrier|team)\b/.test(owner)) return chance.company.name()
  if (/\b(product|item|article)\b/.test(owner)) return chance.commerce.productName()
  return phrase(chance)
}

function fullName({ person }: Chance): string {
  return `${person.firstName()} ${person.lastName()}`
}

function userName({ person }: Chance): string {
  return ascii(`${person.firstName()}.${person.lastName()}`)
}

function email(chance: Chance): string {
  return `${userName(chance)}@example.org`
}

function address(chance: Chance): string {
  return `https://example.org/${slug(chance)}`
}

function code({ string }: Chance): string {
  return string.alphanumeric({ length: 8, casing: 'upper' })
}

function phrase({ word }: Chance): string {
  return capital(`${word.adjective()} ${word.noun()}`)
}

function sentence({ word }: Chance): string {
  return capital(`${word.adjective()} ${word.noun()} ${word.verb()} ${word.adverb()}.`)
}

function instant({ number }: Chance, { now }: About): string {
  return `${new Date(now - number.int({ min: 0, max: 30 * 24 * 3_600 }) * 1000).toISOString().slice(0, 19)}Z`
}

function slug({ word }: Chance): string {
  return ascii(word.noun())
}

function pick(...texts: readonly string[]): TextRecipe {
  return ({ helpers }) => helpers.arrayElement(texts)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function ascii(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d.]+/g, '-')
}
