/**
 * The reference values of Certificate Transparency: eight entries, the roots of the trees over the first 1 to 8 of them,
 * five proofs of each kind, and the ways of spoiling one that a verifier must see through. The values are those of
 * `testdata/` in github.com/transparency-dev/merkle (Apache-2.0).
 */
const bytes = (hex: string) => Buffer.from(hex, 'hex')

export const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes)

export const emptyRoot = bytes('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')

/** The root of the tree over the first entry, the first two, and so on. */
export const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(bytes)

const node = {
  leaf0: roots[0]!,
  leaf1: bytes('96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'),
  leaf4: bytes('bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'),
  leaf6: bytes('b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f'),
  from2to3: bytes('5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e'),
  from4to5: bytes('0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a'),
  from6to7: bytes('ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0'),
  from4to7: bytes('6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'),
  from0to3: roots[3]!,
}

export type Inclusion = { index: number; size: number; proof: Buffer[] }
export const inclusions: Inclusion[] = [
  { index: 0, size: 1, proof: [] },
  { index: 0, size: 8, proof: [node.leaf1, node.from2to3, node.from4to7] },
  { index: 5, size: 8, proof: [node.leaf4, node.from6to7, node.from0to3] },
  { index: 2, size: 3, proof: [roots[1]!] },
  { index: 1, size: 5, proof: [node.leaf0, node.from2to3, node.leaf4] },
]

export type Consistency = { firstSize: number; secondSize: number; proof: Buffer[] }
export const consistencies: Consistency[] = [
  { firstSize: 1, secondSize: 1, proof: [] },
  { firstSize: 1, secondSize: 8, proof: [node.leaf1, node.from2to3, node.from4to7] },
  { firstSize: 6, secondSize: 8, proof: [node.from4to5, node.from6to7, node.from0to3] },
  { firstSize: 2, secondSize: 5, proof: [node.from2to3, node.leaf4] },
  { firstSize: 6, secondSize: 7, proof: [node.from4to5, node.leaf6, node.from0to3] },
]

/** The root that belongs to nothing, in the published list of wrong ones. */
export const strayRoot = bytes('abacaba000000000000000000000000000000000000000000060061e00123456')

/** The proof with one bit of one of its hashes turned over, once for each hash. */
export function withOneBitTurned(proof: Buffer[], bit: number): Buffer[][] {
  return proof.map((hash, number) => proof.with(number, Buffer.concat([Buffer.of(hash[0]! ^ (1 << bit)), hash.subarray(1)])))
}
