//! Proof by use, told for the closing lines of `cargo xtask test`.
//!
//! For each program there is a line such as `proof firefox installed=yes let-in=yes refused-after-removal=yes`, or
//! `proof firefox untried`.

/// What became of the certificate in one program.
#[derive(Clone, Copy, Debug)]
pub struct Proof {
    /// A name that `xtask` knows.
    pub program: &'static str,
    /// The wizard says that it is installed.
    pub installed: bool,
    /// The program has used the key: it was let in, or its signature was accepted.
    pub let_in: bool,
    /// After the certificate was removed, it no longer could.
    pub refused_after_removal: bool,
}

impl Proof {
    /// Tells what became of it in each of these programs.
    ///
    /// # Panics
    /// When there is anything but yes.
    pub fn tell(proofs: &[Self]) {
        let word = |is_so: bool| if is_so { "yes" } else { "no" };
        for Self { program, installed, let_in, refused_after_removal } in proofs {
            println!(
                "\nproof {program} installed={} let-in={} refused-after-removal={}",
                word(*installed),
                word(*let_in),
                word(*refused_after_removal)
            );
        }
        let is_good = |proof: &Self| proof.installed && proof.let_in && proof.refused_after_removal;
        assert!(proofs.iter().all(is_good), "{proofs:?}");
    }
}

/// Tells that a program cannot be tried on this computer: it is not there, or may not be given what it needs.
pub fn tell_untried(program: &str) {
    println!("\nproof {program} untried");
}
