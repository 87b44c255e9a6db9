/**
 * How a node is painted: a halo of the ground round its shape, filled, or hollow for what is drawn as a ring.
 * A layer of sigma's node program; the shape itself is sigma's.
 */
import type { FragmentLayer } from 'sigma/rendering'

/** Pixels of ground round a node, within its size. */
export const HALO = 1.6

export function nodeFace(): FragmentLayer {
  const { UNSIGNED_BYTE, FLOAT } = WebGL2RenderingContext
  return {
    name: 'face',
    uniforms: [],
    attributes: [
      { name: 'fill', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'color' },
      { name: 'ground', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'ground' },
      { name: 'hollow', size: 1, type: FLOAT, source: 'hollow' },
    ],
    glsl: /*glsl*/ `
vec4 layer_face(vec4 fill, vec4 ground, float hollow) {
  float soft = context.aaWidth;
  float deep = -context.sdf - ${HALO.toFixed(1)} * context.pixelToUV;
  vec4 colour = mix(ground, fill, smoothstep(-soft, soft, deep));
  if (hollow > 0.5) {
    float wall = max(2.0 * context.pixelToUV, 0.3 * context.shapeHalfSize);
    colour = mix(colour, ground, smoothstep(-soft, soft, deep - wall));
  }
  return colour;
}
`,
  }
}
