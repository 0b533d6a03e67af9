/** What a package may weigh as it is published, in kB (1,000 bytes): the tarball, and its files. Raised by hand where what a package can do has grown. */
export const budgets: Readonly<Record<string, { readonly packed: number; readonly unpacked: number }>> = {
  "@polyonym/core": { packed: 120, unpacked: 525 },
  "@polyonym/detect": { packed: 450, unpacked: 850 },
  "@polyonym/detect-large": { packed: 1275, unpacked: 1700 },
  "@polyonym/entities": { packed: 895, unpacked: 3200 },
  "@polyonym/extract": { packed: 600, unpacked: 2250 },
  "@polyonym/facts": { packed: 15, unpacked: 55 },
  "@polyonym/i18n": { packed: 40, unpacked: 130 },
  "@polyonym/identity": { packed: 110, unpacked: 475 },
  "@polyonym/jobs": { packed: 250, unpacked: 1025 },
  "@polyonym/jsonld": { packed: 110, unpacked: 425 },
  "@polyonym/letter-models": { packed: 185, unpacked: 500 },
  "@polyonym/lexicon": { packed: 1850, unpacked: 4600 },
  "@polyonym/names": { packed: 1650, unpacked: 5125 },
  "@polyonym/script": { packed: 85, unpacked: 300 },
  "@polyonym/segment": { packed: 85, unpacked: 275 },
  "@polyonym/tagger-models": { packed: 2125, unpacked: 2850 },
  "@polyonym/testkit": { packed: 65, unpacked: 250 },
  "@polyonym/transliterate": { packed: 450, unpacked: 1675 },
  "@polyonym/unified": { packed: 110, unpacked: 450 },
  "create-polyonym": { packed: 25, unpacked: 75 },
  "polyonym": { packed: 725, unpacked: 2700 }
}
