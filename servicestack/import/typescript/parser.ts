/** The TypeScript parser, for all who walk its trees. */

import ts from 'typescript'

/** The whole of it; types are used by their names in it: `parser.Node`. */
export { ts as parser }
