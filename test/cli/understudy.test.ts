import { execFile, spawn } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const tsx = path.join(root, 'node_modules/.bin/tsx')
const entry = path.join(root, 'cli/understudy.ts')

test('the executable exits with the code of its command', async () => {
  const { stdout } = await promisify(execFile)(tsx, [entry, '--version'])
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const wrong = promisify(execFile)(tsx, [entry, 'sirve'])
  await expect(wrong).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('"sirve"') })
})

test('a served stand-in stops at once when it is terminated', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, 'serve', '--port', '0'], { cwd: root })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const code = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await code).toBe(0)
})

test('a reader that goes away early does not change the exit code', async () => {
  const command = `'${process.execPath}' --import tsx '${entry}' verify http://127.0.0.1:9 --user a:b --session S1`
  const script = `${command} | head -c 1 >/dev/null; exit "\${PIPESTATUS[0]}"`
  await expect(promisify(execFile)('bash', ['-c', script], { cwd: root })).rejects.toMatchObject({
    code: 3,
    stderr: '',
  })
})
