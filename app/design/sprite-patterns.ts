const over = (colour: string, width: string, d: string) => `<path class="${colour}"${width} d="${d}"/>`
const gap = ' stroke-width="6.5"'
const gapFlat = ' stroke-width="5"'

const plyDown =
  over('s-service', '', 'M12 0C12 8 4 6 4 14') +
  over('s-gap', gap, 'M4 0C4 8 12 6 12 14') +
  over('s-family', '', 'M4 0C4 8 12 6 12 14') +
  over('s-family', '', 'M12 14C12 22 4 20 4 28') +
  over('s-gap', gap, 'M4 14C4 22 12 20 12 28') +
  over('s-service', '', 'M4 14C4 22 12 20 12 28')
const plyAcross =
  over('s-service', '', 'M0 9C8 9 6 3 14 3') +
  over('s-gap', gapFlat, 'M0 3C8 3 6 9 14 9') +
  over('s-family', '', 'M0 3C8 3 6 9 14 9') +
  over('s-family', '', 'M14 9C22 9 20 3 28 3') +
  over('s-gap', gapFlat, 'M14 3C22 3 20 9 28 9') +
  over('s-service', '', 'M14 3C22 3 20 9 28 9')

const pattern = (id: string, width: number, height: number, art: string, turn = '') =>
  `<pattern id="p-${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${turn && ` patternTransform="rotate(${turn})"`}>${art}</pattern>`
const wash = (colour: string, width: number, height: number) => `<rect class="${colour}" width="${width}" height="${height}"/>`

/** The strands, and the fills of charts: each fill is also a pattern, so that it survives grey print and forced colours. */
export const patterns = {
  'ply-v': pattern('ply-v', 16, 28, `<g fill="none" stroke-width="2.5">${plyDown}</g>`),
  'ply-h': pattern('ply-h', 28, 12, `<g fill="none" stroke-width="2">${plyAcross}</g>`),
  'solo-v': pattern('solo-v', 16, 28, '<path class="s-family" fill="none" stroke-width="2.5" d="M6 0C6 8 10 6 10 14S6 20 6 28"/>'),
  'tack-v': pattern('tack-v', 16, 14, '<path class="s-edge" fill="none" stroke-width="2.5" stroke-linecap="round" d="M8 2V8"/>'),
  stitch: pattern('stitch', 8, 8, `${wash('f-family-wash', 8, 8)}<path class="s-family" stroke-width="3.2" d="M2 0V8"/>`, '45'),
  dots: pattern('dots', 8, 8, `${wash('f-quiet', 8, 8)}<circle cx="3" cy="3" r="1.1" class="s-edge" fill="none"/>`),
  weave: pattern('weave', 8, 8, `${wash('f-quiet', 8, 8)}<path class="s-service" stroke-width="1.6" d="M0 2H8M0 6H8"/>`),
  upright: pattern('upright', 6, 6, `${wash('f-quiet', 6, 6)}<path class="s-service" stroke-width="2.4" d="M2 0V6"/>`),
}
