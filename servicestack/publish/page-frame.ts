/** Wraps the content of a page into a document. */

import { escapeHtml } from './escape-html.ts'

/** Returns a document with the title of the API above `content`, which is HTML already. */
export function pageFrame(title: string, content: string): string {
  const name = escapeHtml(title)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>${name}</title>
<style>${style}</style>
</head>
<body>
    <h1>${name}</h1>
${content}
</body>
</html>
`
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0 }
caption { font-weight: 600; text-align: left }
th, td { border-bottom: 1px solid #ccc; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top }
pre { background: #f4f4f2; overflow: auto; padding: 1rem }
nav a { margin-right: 1rem }
nav a.active { font-weight: 600 }
.tags span { background: #e8e8e4; border-radius: .5rem; margin-right: .5rem; padding: .1rem .5rem }
`
