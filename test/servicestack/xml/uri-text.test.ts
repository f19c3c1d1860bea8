import { expect, test } from 'vitest'
import { uriText } from '#servicestack/xml/uri-text.ts'

// asked of .NET's DataContractSerializer
test.each([
  { uri: 'http://x.y', want: 'http://x.y/' },
  { uri: 'HTTP://Ex.Com:80/a b#f', want: 'http://ex.com/a%20b#f' },
  { uri: 'https://ex.com:8443', want: 'https://ex.com:8443/' },
  { uri: 'http://ex.com/a/../b/.', want: 'http://ex.com/b/' },
  { uri: 'http://ex.com/%41%zz%2f', want: 'http://ex.com/A%25zz%2f' },
  { uri: 'http://ex.com?x=<>', want: 'http://ex.com/?x=%3C%3E' },
  { uri: 'ftp://u:p@h:21/x', want: 'ftp://u:p@h/x' },
  { uri: 'http://1.2.3.4:080/x', want: 'http://1.2.3.4/x' },
  { uri: '/some/p', want: 'file:///some/p' },
  { uri: '//srv/share', want: 'file://srv/share' },
  { uri: 'ftp://h/a?b#c?d', want: 'ftp://h/a%3Fb#c?d' },
  { uri: 'http://[2001:DB8::1]:8080/', want: 'http://[2001:db8::1]:8080/' },
  { uri: 'http://[::1]:80/x', want: 'http://[::1]/x' },
  { uri: 'custom://U@Host:81?q', want: 'custom://U@host:81/?q' },
  { uri: 'c:\\x', want: 'file:///c:/x' },
  { uri: 'mailto:A@B.C?subject=X', want: 'mailto:A@b.c?subject=X' },
  { uri: 'urn:A:b', want: 'urn:A:b' },
  { uri: 'tel:+1 2', want: 'tel:+1%202' },
  { uri: 'a/b', want: 'a/b' },
])('the address $uri is written $want', ({ uri, want }) => {
  expect(uriText(uri)).toBe(want)
})
