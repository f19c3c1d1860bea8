/** Builds dist: `node build.mjs` bundles the JavaScript, `node build.mjs types` writes the declarations beside it. */

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = import.meta.dirname
const require = createRequire(import.meta.url)
const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** The library shares chunks; each command is one file of its own, because every file costs its start a millisecond. */
async function writeJavaScript() {
  const lazy = lazyFiles()
  for (const file of builtFiles('.js')) rmSync(file)
  const exported = Object.values(packageJson.exports).flatMap((entry) => entry.default ?? [])
  await bundle({ entryPoints: exported.map(sourceOf), splitting: true, chunkNames: 'chunks/[name]-[hash]' })
  await bundle({
    entryPoints: [sourceOf(packageJson.bin.understudy), ...lazy],
    entryNames: 'cli/[name]',
    minify: true,
    plugins: [bringSmallPackagesAlong, keepPackagesOutside, keepApart(lazy), keepDemoWords],
  })
  chmodSync(path.join(root, packageJson.bin.understudy), 0o755)
  copyFileSync(path.join(root, 'node_modules/@faker-js/faker/LICENSE'), path.join(root, 'dist/faker.LICENSE'))
}

async function bundle(options) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['node:*'],
    plugins: [keepPackagesOutside],
    logLevel: 'warning',
    ...options,
  })
}

/** Packages stay imports, but for faker, which loads faster bundled: docs/decisions/0005-why-esbuild-for-dist.md */
const keepPackagesOutside = {
  name: 'keep-packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^@faker-js\// }, ({ path: name }) => ({ path: fakerModule(name) }))
    onResolve({ filter: /^[^.#/]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? null : { path: name, external: true },
    )
  },
}

/** The commands carry what reads XML and packs links: such small files cost a start as much as all of our own. */
const bringSmallPackagesAlong = {
  name: 'bring-small-packages-along',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:saxes|xmlchars|@noble\/hashes)(?:\/|$)/ }, ({ path: name, importer }) => ({
      path: createRequire(importer).resolve(name),
    }))
    // its module for browsers, of which only what is used is carried
    onResolve({ filter: /^fflate\/browser$/ }, () => ({ path: path.join(root, 'node_modules/fflate/esm/browser.js') }))
  },
}

function fakerModule(name) {
  return path.join(root, 'node_modules', name.replace('/faker/', '/faker/dist/').concat('.js'))
}

/** The files of cli/ that others of them load only when they are needed: commands, and what a command rarely does. */
function lazyFiles() {
  const sources = readdirSync(path.join(root, 'cli'), { recursive: true }).filter((name) => name.endsWith('.ts'))
  const loaded = sources.flatMap((name) => {
    const text = readFileSync(path.join(root, 'cli', name), 'utf8')
    const targets = [...text.matchAll(/\bimport\('(\.{1,2}\/[^']+\.ts)'\)/g)].map(([, target]) => target)
    return targets.map((target) => path.join('cli', path.dirname(name), target))
  })
  return [...new Set(loaded)]
}

/** Such a file is one of its own in dist, beside the executable. */
const keepApart = (lazy) => ({
  name: 'keep-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path: name, kind, importer }) => {
      const file = path.relative(root, path.join(path.dirname(importer), name))
      const isLazy = kind === 'dynamic-import' && lazy.includes(file)
      return isLazy ? { path: `./${path.basename(name, '.ts')}.js`, external: true } : null
    })
  },
})

/** What the recipes of mocks/evo-voice and mocks/inferred draw from; test/package.test.ts holds dist to the same worlds. */
const demoWords = ['metadata', 'person', 'company', 'location', 'word', 'commerce']

/** The commands carry the words of our recipes and not those of animals and songs. */
const keepDemoWords = {
  name: 'keep-demo-words',
  setup({ onLoad }) {
    onLoad({ filter: /@faker-js\/faker\/dist\/en-[^/]*\.js$/ }, async ({ path: file }) => {
      const exported = Object.entries(await import(pathToFileURL(file)))
      const kept = exported.map(([name, words]) => [name, demoWords.map((kind) => [kind, words[kind]])])
      const lines = kept.map(([name, words]) => `export const ${name} = ${JSON.stringify(Object.fromEntries(words))}`)
      return { contents: lines.join('\n') }
    })
  },
}

function writeTypes() {
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist', '--rootDir', '.']
  const tsc = require.resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json', ...options], { cwd: root, stdio: 'inherit' })
  for (const file of builtFiles('.d.ts')) {
    writeFileSync(file, relativeSpecifiers(readFileSync(file, 'utf8'), path.dirname(file)))
  }
}

/** dist mirrors the tree: ./dist/mocks/server.js is built from mocks/server.ts. */
function sourceOf(file) {
  return path.relative('dist', file).replace(/\.js$/, '.ts')
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

if (process.argv[2] === 'types') writeTypes()
else await writeJavaScript()
