//! Converts BER into DER (X.690, sections 8 and 10), as far as the two differ in certificate files: indefinite
//! lengths or those longer than necessary, and octet strings in pieces. Firefox and older Java programs write such
//! files.

use zeroize::Zeroizing;

/// The nesting down to which BER is converted; below it, only DER is accepted. Real files have 12 levels.
const MAX_DEPTH: usize = 32;

/// The most octets that definite lengths can add in place of indefinite ones: one each, where the content is over 64
/// KiB.
const ROOM: usize = 256;

const CONSTRUCTED: u8 = 0x20;
const LONG_TAG: u8 = 0x1f;
const OCTET_STRING: u8 = 0x04;
const OCTET_STRING_IN_PIECES: u8 = OCTET_STRING | CONSTRUCTED;
const END_OF_CONTENTS: [u8; 2] = [0, 0];

/// The reason why the input is not BER.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BerError {
    /// The input is truncated.
    CutOff,
    /// The input is something else, or nested too deep.
    Malformed,
}

/// Converts the only element of `ber` to DER. Takes linear time, and about as much memory as `ber` has.
pub(super) fn to_der(ber: &[u8]) -> Result<Zeroizing<Vec<u8>>, BerError> {
    let (der, rest) = first_to_der(ber)?;
    if rest.is_empty() { Ok(der) } else { Err(BerError::Malformed) }
}

/// Converts the first element of `ber` to DER, and returns the rest as well.
pub(super) fn first_to_der(ber: &[u8]) -> Result<(Zeroizing<Vec<u8>>, &[u8]), BerError> {
    // Allocated at full size, so that no reallocation leaves a copy of a key behind.
    let mut der = Zeroizing::new(Vec::with_capacity(ber.len() + ROOM));
    let mut rest = ber;
    element(&mut rest, &mut der, None, 0)?;
    Ok((der, rest))
}

/// Moves one element from `input` to `der`. The header of a piece of an octet string is dropped.
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
                    // Inside an element with a known length, truncation is an error of that length, not of the file's
                    // end.
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

/// The tag, and the length where it is definite. Tags of several octets occur in no certificate file outside of its
/// certificates.
pub(super) fn header(input: &mut &[u8]) -> Result<(u8, Option<usize>), BerError> {
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
    fn open_ber_lengths_become_der() {
        for (ber, der) in [
            // Indefinite lengths, nested.
            (&[0x30, 0x80, 0xa0, 0x80, 0x02, 1, 5, 0, 0, 0, 0][..], &[0x30, 5, 0xa0, 3, 0x02, 1, 5][..]),
            (&[0x30, 0x80, 0, 0], &[0x30, 0]),
            // A definite length around an indefinite one.
            (&[0x30, 7, 0xa0, 0x80, 0x02, 1, 5, 0, 0], &[0x30, 5, 0xa0, 3, 0x02, 1, 5]),
            // Octet strings in pieces, with definite and indefinite lengths, and pieces in pieces.
            (&[0x24, 0x80, 4, 1, 7, 4, 0, 4, 2, 8, 9, 0, 0], &[4, 3, 7, 8, 9]),
            (&[0x24, 7, 4, 1, 7, 4, 2, 8, 9], &[4, 3, 7, 8, 9]),
            (&[0x24, 0x80, 0x24, 0x80, 4, 1, 7, 0, 0, 4, 1, 8, 0, 0], &[4, 2, 7, 8]),
            // Implicit tags keep their pieces: only their reader knows their type.
            (&[0xa0, 0x80, 4, 1, 7, 4, 1, 8, 0, 0], &[0xa0, 6, 4, 1, 7, 4, 1, 8]),
            // Lengths longer than necessary.
            (&[0x30, 0x81, 3, 0x02, 0x82, 0, 1, 5][..7], &[]),
            (&[0x30, 0x83, 0, 0, 5, 0x02, 0x82, 0, 1, 5], &[0x30, 3, 0x02, 1, 5]),
        ] {
            assert_eq!(to_der(ber).map(|found| found.to_vec()).unwrap_or_default(), der, "{ber:02x?}");
        }
    }

    #[test]
    fn truncated_ber_is_told_from_malformed() {
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
    fn deep_nesting_is_taken_only_as_der() {
        let open = |depth| [[0x30, 0x80].repeat(depth), [0, 0].repeat(depth)].concat();
        assert!(to_der(&open(MAX_DEPTH)).is_ok());
        assert_eq!(to_der(&open(MAX_DEPTH + 1)).unwrap_err(), BerError::Malformed);
        assert_eq!(to_der(&[0x30, 0x80].repeat(50_000)).unwrap_err(), BerError::Malformed);
        let closed: Vec<u8> = (0..60).rev().flat_map(|level| [0x30, 2 * level]).collect();
        assert_eq!(*to_der(&closed).unwrap(), closed);
    }
}
