import { Constructed, fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js'

const SIGNED_DATA = '1.2.840.113549.1.7.2'

/**
 * What a signed container holds (CMS SignedData, RFC 5652 5.1; S/MIME "opaque" mail, files signed with a Kazakh
 * electronic key), in DER, BER or base64. Null when the signature stands alone, without its content. Nobody checks the
 * signature here. Throws when the bytes are none of it.
 */
export function signedContent(bytes: Buffer): Buffer | null {
  const { result, offset } = fromBER(binary(bytes))
  if (offset === -1 || !(result instanceof Sequence)) throw new Error('not a CMS container')
  const [type, wrapped] = result.valueBlock.value
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== SIGNED_DATA)
    throw new Error('not CMS SignedData')
  const signed = childrenOf(childrenOf(wrapped)[0])
  // version, digestAlgorithms, encapContentInfo { eContentType, [0] eContent OPTIONAL }
  const content = childrenOf(childrenOf(signed[2])[1])[0]
  return content instanceof OctetString ? Buffer.from(content.getValue()) : null
}

function childrenOf(block: unknown): readonly unknown[] {
  return block instanceof Sequence || block instanceof Constructed ? block.valueBlock.value : []
}

function binary(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const isDer = bytes[0] === 0x30
  if (isDer) return new Uint8Array(bytes)
  const base64 = bytes.toString('latin1').replace(/-----[^-]+-----/g, '')
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
