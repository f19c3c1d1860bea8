/** Builds dist: `node build.mjs` bundles the JavaScript, `node build.mjs types` writes the declarations beside it. */

import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = import.meta.dirname
const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const exported = Object.values(packageJson.exports).flatMap((entry) => (typeof entry === 'string' ? [] : entry.default))
const entries = [...exported, packageJson.bin.understudy].map((file) => sourceOf(file))

if (process.argv[2] === 'types') writeTypes()
else await writeJavaScript()

/** dist mirrors the tree: ./dist/mocks/server.js is built from mocks/server.ts. */
function sourceOf(file) {
  return path.relative('dist', file).replace(/\.js$/, '.ts')
}

async function writeJavaScript() {
  const { build } = await import('esbuild')
  for (const file of builtFiles('.js')) rmSync(file)
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    conditions: ['import'],
    external: ['node:*'],
    logLevel: 'warning',
  })
  chmodSync(path.join(root, packageJson.bin.understudy), 0o755)
}

function writeTypes() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist', '--rootDir', '.']
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json', ...options], { cwd: root, stdio: 'inherit' })
  for (const file of builtFiles('.d.ts')) {
    writeFileSync(file, relativeSpecifiers(readFileSync(file, 'utf8'), path.dirname(file)))
  }
}

/** Import paths equal folder paths, so `#mocks/world/world.ts` lies at dist/mocks/world/world.js. */
function relativeSpecifiers(text, folder) {
  const rooted = text.replace(/(["'])#([^"']+)\.ts\1/g, (_whole, quote, target) => {
    const relative = path.relative(folder, path.join(root, 'dist', target))
    return `${quote}${relative.startsWith('.') ? relative : `./${relative}`}.js${quote}`
  })
  return rooted.replace(/(["']\.[^"']*)\.ts(["'])/g, '$1.js$2')
}

function builtFiles(ending) {
  try {
    const names = readdirSync(path.join(root, 'dist'), { recursive: true })
    return names.filter((name) => name.endsWith(ending)).map((name) => path.join(root, 'dist', name))
  } catch {
    return []
  }
}
