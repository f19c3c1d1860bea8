import { Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { BorrowedSocket } from '#mocks/http/borrowed-socket.ts'
import { listen, Wire } from './wire.ts'

const sockets: Socket[] = []

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})

function lender(): Socket {
  const socket = new Socket()
  sockets.push(socket)
  return socket
}

test('the parser reads a verb that it knows, and then what the socket goes on to say', async () => {
  const socket = lender()
  const borrowed = new BorrowedSocket(socket, Buffer.from('FOO / HTTP/1.1\r\n'), 'FOO')
  const said: string[] = []
  borrowed.on('data', (chunk) => said.push(String(chunk)))
  socket.emit('data', Buffer.from('Host: a\r\n\r\n'))
  await new Promise((resolve) => setImmediate(resolve))
  expect(said.join('')).toBe('PATCH / HTTP/1.1\r\nHost: a\r\n\r\n')
})

test('only the first request was sent with another verb', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send('FOO /1 HTTP/1.1\r\nHost: a\r\n\r\nPATCH /2 HTTP/1.1\r\nHost: a\r\n\r\n')
  await wire.send('BAR /3 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n')
  await wire.send('hi')
  await wire.send('GET /4 HTTP/1.1\r\nHost: a\r\n\r\n')
  expect(asked.map(({ method, target }) => `${method} ${target}`)).toEqual(['FOO /1', 'PATCH /2', 'BAR /3', 'GET /4'])
  expect(wire.answer.match(/(?:FOO|PATCH|BAR|GET) \/\d/g)).toEqual(['FOO /1', 'PATCH /2', 'BAR /3', 'GET /4'])
})

test('the end of a borrowed socket ends the socket, unless it was lent on', () => {
  const first = lender()
  new BorrowedSocket(first, Buffer.from('FOO '), 'FOO').destroy()
  expect(first.destroyed).toBe(true)
  const second = lender()
  const borrowed = new BorrowedSocket(second, Buffer.from('FOO '), 'FOO')
  const next = new BorrowedSocket(borrowed, Buffer.from('BAR '), 'BAR')
  borrowed.destroy()
  expect(second.destroyed).toBe(false)
  next.destroy()
  expect(second.destroyed).toBe(true)
})

test('a socket that breaks breaks what borrows it', async () => {
  const socket = lender()
  const borrowed = new BorrowedSocket(socket, Buffer.from('FOO '), 'FOO')
  socket.emit('error', new Error('reset'))
  expect(borrowed.destroyed).toBe(true)
})
