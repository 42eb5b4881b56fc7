//! Turns BER into DER (X.690, sections 8 and 10), as far as the two differ in certificate files: lengths that are left
//! open or longer than need be, and octet strings in pieces. Firefox writes its files so, and older Java programs do.

use zeroize::Zeroizing;

/// Deeper, only what is DER already is taken. Real files go down 12 levels.
const MAX_DEPTH: usize = 32;

/// More than closed lengths can take in place of open ones: one octet each, where what they enclose is over 64 KiB.
const ROOM: usize = 256;

const CONSTRUCTED: u8 = 0x20;
const LONG_TAG: u8 = 0x1f;
const OCTET_STRING: u8 = 0x04;
const OCTET_STRING_IN_PIECES: u8 = OCTET_STRING | CONSTRUCTED;
const END_OF_CONTENTS: [u8; 2] = [0, 0];

/// Why this is no BER.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BerError {
    /// It ends before it should.
    CutOff,
    /// It is something else, or nested too deep.
    Malformed,
}

/// The one element of `ber` as DER. Takes linear time, and about as much memory as `ber` has.
pub(super) fn to_der(ber: &[u8]) -> Result<Zeroizing<Vec<u8>>, BerError> {
    let (der, rest) = first_to_der(ber)?;
    if rest.is_empty() { Ok(der) } else { Err(BerError::Malformed) }
}

/// The first element of `ber` as DER, and what stands behind it.
pub(super) fn first_to_der(ber: &[u8]) -> Result<(Zeroizing<Vec<u8>>, &[u8]), BerError> {
    // Room for all of it, so that no part of a key is left behind where the vector was before.
    let mut der = Zeroizing::new(Vec::with_capacity(ber.len() + ROOM));
    let mut rest = ber;
    element(&mut rest, &mut der, None, 0)?;
    Ok((der, rest))
}

/// Moves one element from `input` to `der`. A piece of an octet string leaves its header behind.
fn element(input: &mut &[u8], der: &mut Vec<u8>, parent: Option<u8>, depth: usize) -> Result<(), BerError> {
    let (tag, length) = header(input)?;
    let is_piece = parent == Some(OCTET_STRING_IN_PIECES);
    if is_piece && tag & !CONSTRUCTED != OCTET_STRING {
        return Err(BerError::Malformed);
    }
    let is_open = tag & CONSTRUCTED != 0 && depth < MAX_DEPTH;
    let start = der.len();
    match length {
        Some(length) => {
            let (mut content, rest) = input.split_at_checked(length).ok_or(BerError::CutOff)?;
            *input = rest;
            if is_open {
                while !content.is_empty() {
                    // What ends early in here does so at the end that was announced, and not at that of the file.
                    element(&mut content, der, Some(tag), depth + 1).map_err(|_| BerError::Malformed)?;
                }
            } else {
                der.extend_from_slice(content);
            }
        }
        None if is_open => {
            while !input.starts_with(&END_OF_CONTENTS) {
                element(input, der, Some(tag), depth + 1)?;
            }
            *input = input.get(END_OF_CONTENTS.len()..).unwrap_or_default();
        }
        None => return Err(BerError::Malformed),
    }
    let tag = if is_open && tag == OCTET_STRING_IN_PIECES { OCTET_STRING } else { tag };
    if !is_piece {
        let length = der.len() - start;
        der.splice(start..start, der_header(tag, length));
    }
    Ok(())
}

/// The tag, and the length where it is not left open. Tags of several octets are in no certificate file outside of its
/// certificates.
fn header(input: &mut &[u8]) -> Result<(u8, Option<usize>), BerError> {
    let (tag, length) = (octet(input)?, octet(input)?);
    if tag == 0 || tag & LONG_TAG == LONG_TAG {
        return Err(BerError::Malformed);
    }
    let length = match length {
        short @ ..0x80 => Some(usize::from(short)),
        0x80 => None,
        long => {
            let mut length = 0_usize;
            for _ in 0..long & 0x7f {
                let more = usize::from(octet(input)?);
                length = length.checked_mul(0x100).ok_or(BerError::Malformed)? | more;
            }
            Some(length)
        }
    };
    Ok((tag, length))
}

fn octet(input: &mut &[u8]) -> Result<u8, BerError> {
    let (first, rest) = input.split_first().ok_or(BerError::CutOff)?;
    *input = rest;
    Ok(*first)
}

fn der_header(tag: u8, length: usize) -> Vec<u8> {
    let octets = length.to_be_bytes();
    let octets: Vec<u8> = octets.into_iter().skip_while(|octet| *octet == 0).collect();
    match (octets.as_slice(), octets.len().to_le_bytes()) {
        ([], _) => vec![tag, 0],
        ([short @ ..0x80], _) => vec![tag, *short],
        (_, [count, ..]) => [&[tag, 0x80 | count], octets.as_slice()].concat(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::{BerError, MAX_DEPTH, to_der};

    #[test]
    fn der_stays_as_it_is() {
        let long = [&[0x04, 0x81, 0x80][..], &[7; 0x80]].concat();
        let longer = [&[0x30, 0x82, 0x01, 0x04, 0x04, 0x82, 0x01, 0x00][..], &[7; 0x100]].concat();
        for der in [&[0x30, 0][..], &[0x30, 3, 0x02, 1, 5], &[0xa0, 2, 0x80, 0], &long, &longer] {
            assert_eq!(*to_der(der).unwrap(), der);
        }
    }

    #[test]
    fn what_ber_leaves_open_is_closed() {
        for (ber, der) in [
            // Lengths left open, one within the other.
            (&[0x30, 0x80, 0xa0, 0x80, 0x02, 1, 5, 0, 0, 0, 0][..], &[0x30, 5, 0xa0, 3, 0x02, 1, 5][..]),
            (&[0x30, 0x80, 0, 0], &[0x30, 0]),
            // Closed around open.
            (&[0x30, 7, 0xa0, 0x80, 0x02, 1, 5, 0, 0], &[0x30, 5, 0xa0, 3, 0x02, 1, 5]),
            // Octet strings in pieces, open and closed, and pieces in pieces.
            (&[0x24, 0x80, 4, 1, 7, 4, 0, 4, 2, 8, 9, 0, 0], &[4, 3, 7, 8, 9]),
            (&[0x24, 7, 4, 1, 7, 4, 2, 8, 9], &[4, 3, 7, 8, 9]),
            (&[0x24, 0x80, 0x24, 0x80, 4, 1, 7, 0, 0, 4, 1, 8, 0, 0], &[4, 2, 7, 8]),
            // Implicit tags keep their pieces: only their reader knows what they are.
            (&[0xa0, 0x80, 4, 1, 7, 4, 1, 8, 0, 0], &[0xa0, 6, 4, 1, 7, 4, 1, 8]),
            // Lengths longer than need be.
            (&[0x30, 0x81, 3, 0x02, 0x82, 0, 1, 5][..7], &[]),
            (&[0x30, 0x83, 0, 0, 5, 0x02, 0x82, 0, 1, 5], &[0x30, 3, 0x02, 1, 5]),
        ] {
            assert_eq!(to_der(ber).map(|found| found.to_vec()).unwrap_or_default(), der, "{ber:02x?}");
        }
    }

    #[test]
    fn what_is_cut_off_is_told_from_what_is_wrong() {
        for cut in
            [&[][..], &[0x30], &[0x30, 2, 5], &[0x30, 0x80, 0x02, 1], &[0x30, 0x80, 0xa0, 0x80, 0, 0, 0]]
        {
            assert_eq!(to_der(cut).unwrap_err(), BerError::CutOff, "{cut:02x?}");
        }
        for wrong in [
            &[0x30, 2, 0x02, 5][..],                  // a child longer than its parent
            &[0x04, 0x80, 0, 0],                      // a primitive without a length
            &[0x24, 0x80, 0x02, 1, 5, 0, 0],          // a number in an octet string
            &[0x30, 2, 0, 0],                         // an end where none is due
            &[0x30, 0, 0],                            // more after its end
            &[0x3f, 0x81, 0x01, 0],                   // a tag of several octets
            &[0x30, 0x89, 1, 0, 0, 0, 0, 0, 0, 0, 0], // a length of 2⁶⁴
        ] {
            assert_eq!(to_der(wrong).unwrap_err(), BerError::Malformed, "{wrong:02x?}");
        }
    }

    #[test]
    fn what_is_too_deep_is_taken_only_as_it_is() {
        let open = |depth| [[0x30, 0x80].repeat(depth), [0, 0].repeat(depth)].concat();
        assert!(to_der(&open(MAX_DEPTH)).is_ok());
        assert_eq!(to_der(&open(MAX_DEPTH + 1)).unwrap_err(), BerError::Malformed);
        assert_eq!(to_der(&[0x30, 0x80].repeat(50_000)).unwrap_err(), BerError::Malformed);
        let closed: Vec<u8> = (0..60).rev().flat_map(|level| [0x30, 2 * level]).collect();
        assert_eq!(*to_der(&closed).unwrap(), closed);
    }
}
