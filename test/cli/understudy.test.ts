import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { buildProgram } from '../build-program.ts'

const { path: understudy, remove } = await buildProgram('cli/understudy.ts')
afterAll(remove)

test('the executable exits with the code of its command', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [understudy, '--version'])
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const wrong = promisify(execFile)(process.execPath, [understudy, 'sirve'])
  await expect(wrong).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('"sirve"') })
})

test('a served stand-in stops at once when it is terminated', async () => {
  const child = spawn(process.execPath, [understudy, 'serve', '--port', '0'])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const code = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await code).toBe(0)
})

test('a reader that goes away early does not change the exit code', async () => {
  const command = `'${process.execPath}' '${understudy}' verify http://127.0.0.1:9 --user a:b --session S1`
  const script = `${command} | head -c 1 >/dev/null; exit "\${PIPESTATUS[0]}"`
  await expect(promisify(execFile)('bash', ['-c', script])).rejects.toMatchObject({
    code: 3,
    stderr: '',
  })
})
