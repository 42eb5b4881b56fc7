//! Functions of Security.framework that the crate security-framework lacks, and the list of running programs.

use std::{
    ffi::{CStr, CString, c_char, c_int, c_void},
    ptr, slice,
    sync::Arc,
};

use core_foundation::{
    array::{CFArray, CFArrayRef},
    base::{CFType, CFTypeRef, OSStatus, TCFType},
    data::CFData,
    string::{CFString, CFStringRef},
};
use security_framework::{
    base::{Error, Result},
    certificate::SecCertificate,
    key::{Algorithm, SecKey},
    os::macos::{access::SecAccess, keychain::SecKeychain},
};
use security_framework_sys::{
    base::{
        SecAccessRef, SecKeychainAttribute, SecKeychainAttributeList, SecKeychainItemRef, SecKeychainRef,
        errSecSuccess,
    },
    certificate::SecCertificateCopyKey,
    import_export::{
        SEC_KEY_IMPORT_EXPORT_PARAMS_VERSION, SecItemImport, SecItemImportExportKeyParameters,
        kSecFormatPKCS12,
    },
    item::kSecAttrIsPermanent,
    key::SecKeyIsAlgorithmSupported,
    keychain_item::{SecKeychainItemDelete, SecKeychainItemModifyAttributesAndData},
};
use zeroize::Zeroizing;

/// SecKeychainAttributeInfo of SecBase.h: the requested attributes.
#[repr(C)]
struct WantedAttributes {
    count: u32,
    tags: *mut u32,
    formats: *mut u32,
}

// SecAccess.h, SecTrustedApplication.h, SecKeychain.h, SecKeychainItem.h, SecItem.h. The crate security-framework-sys
// links the framework.
unsafe extern "C" {
    static kSecAttrIsSensitive: CFStringRef;

    fn SecAccessCreate(
        descriptor: CFStringRef,
        trusted_applications: CFArrayRef,
        access: *mut SecAccessRef,
    ) -> OSStatus;
    fn SecTrustedApplicationCreateFromPath(path: *const c_char, application: *mut CFTypeRef) -> OSStatus;
    fn SecKeychainGetStatus(keychain: SecKeychainRef, status: *mut u32) -> OSStatus;
    fn SecKeychainItemCopyAttributesAndData(
        item: SecKeychainItemRef,
        wanted: *mut WantedAttributes,
        class: *mut u32,
        attributes: *mut *mut SecKeychainAttributeList,
        length: *mut u32,
        data: *mut *mut c_void,
    ) -> OSStatus;
    fn SecKeychainItemFreeAttributesAndData(
        attributes: *mut SecKeychainAttributeList,
        data: *mut c_void,
    ) -> OSStatus;
}

// libproc.h, in libSystem, which every program is linked with.
unsafe extern "C" {
    fn proc_listallpids(pids: *mut c_void, size: c_int) -> c_int;
    fn proc_name(pid: c_int, name: *mut c_void, size: u32) -> c_int;
}

/// kSecUnlockStateStatus of SecKeychain.h.
const UNLOCKED: u32 = 1;
/// kSecKeyExtractable of SecKey.h: whether the key may leave the keychain.
const EXTRACTABLE: u32 = 16;
/// kSecKeyOperationTypeVerify of SecKey.h.
const VERIFY: u32 = 1;

fn checked(status: OSStatus) -> Result<()> {
    if status == errSecSuccess { Ok(()) } else { Err(Error::from_code(status)) }
}

/// Whether the keychain is unlocked.
pub(super) fn is_unlocked(keychain: &SecKeychain) -> Result<bool> {
    let mut status = 0;
    // SAFETY: the keychain outlives the call, and `status` is writable.
    checked(unsafe { SecKeychainGetStatus(keychain.as_concrete_TypeRef(), &mut status) })?;
    Ok(status & UNLOCKED != 0)
}

/// The access rights of a key called `name`: this program, and those of `programs` that exist, may use it without a
/// prompt. The user must permit all others (SecAccessCreate in SecAccess.h).
pub(super) fn access(name: &str, programs: &[&CStr]) -> Result<SecAccess> {
    let this_program = trusted_application(None)?;
    let installed = programs.iter().filter_map(|path| trusted_application(Some(path)).ok());
    let trusted: Vec<CFType> = std::iter::once(this_program).chain(installed).collect();
    let trusted = CFArray::from_CFTypes(&trusted);
    let name = CFString::new(name);
    let mut access = ptr::null_mut();
    // SAFETY: `name` and `trusted` outlive the call; `access` is writable.
    checked(unsafe {
        SecAccessCreate(name.as_concrete_TypeRef(), trusted.as_concrete_TypeRef(), &mut access)
    })?;
    // SAFETY: the call has succeeded, and returned an owned object.
    Ok(unsafe { SecAccess::wrap_under_create_rule(access) })
}

/// The program at `path`, or this one.
fn trusted_application(path: Option<&CStr>) -> Result<CFType> {
    let path = path.map_or(ptr::null(), CStr::as_ptr);
    let mut application = ptr::null();
    // SAFETY: `path` is null or null-terminated; `application` is writable.
    checked(unsafe { SecTrustedApplicationCreateFromPath(path, &mut application) })?;
    // SAFETY: the call has succeeded, and returned an owned object.
    Ok(unsafe { CFType::wrap_under_create_rule(application) })
}

/// Imports the key and the certificates of a PKCS#12 file into the keychain. Existing items are left unchanged.
pub(super) fn import_pkcs12(
    keychain: &SecKeychain,
    file: Zeroizing<Vec<u8>>,
    password: &str,
    access: &SecAccess,
    exportable: bool,
) -> Result<()> {
    // Shared without a copy, and wiped with its last owner.
    let file = CFData::from_arc(Arc::new(file));
    let password = CFString::new(password);
    // SAFETY: both constants are strings that live as long as the program.
    let kept_inside = unsafe { [kSecAttrIsPermanent, kSecAttrIsSensitive] }
        // SAFETY: as above; the wrapper takes a count of its own.
        .map(|attribute| unsafe { CFString::wrap_under_get_rule(attribute) });
    let kept_inside = CFArray::from_CFTypes(&kept_inside);
    let parameters = SecItemImportExportKeyParameters {
        version: SEC_KEY_IMPORT_EXPORT_PARAMS_VERSION,
        flags: 0,
        passphrase: password.as_CFTypeRef(),
        alertTitle: ptr::null(),
        alertPrompt: ptr::null(),
        accessRef: access.as_concrete_TypeRef(),
        keyUsage: ptr::null(),
        // By default a key is permanent, sensitive and extractable (SecImportExport.h).
        keyAttributes: if exportable { ptr::null() } else { kept_inside.as_concrete_TypeRef() },
    };
    let mut format = kSecFormatPKCS12;
    // SAFETY: all objects outlive the call; the pointers that may be null are; `format` is writable.
    checked(unsafe {
        SecItemImport(
            file.as_concrete_TypeRef(),
            ptr::null(),
            &mut format,
            ptr::null_mut(),
            0,
            &parameters,
            keychain.as_concrete_TypeRef(),
            ptr::null_mut(),
        )
    })
}

/// An item of a keychain.
pub(super) trait Item: TCFType {
    /// The attribute that Keychain Access shows as the name.
    const LABEL: u32;

    /// The item's reference.
    fn item(&self) -> SecKeychainItemRef {
        self.as_CFTypeRef().cast_mut().cast()
    }
}

impl Item for SecCertificate {
    /// kSecLabelItemAttr of SecKeychainItem.h.
    const LABEL: u32 = u32::from_be_bytes(*b"labl");
}

impl Item for SecKey {
    /// kSecKeyPrintName of SecKey.h.
    const LABEL: u32 = 1;
}

/// The item's name.
pub(super) fn label(item: &impl Item) -> Result<String> {
    let label = attribute(item, tag_of(item))?;
    Ok(String::from_utf8_lossy(&label).into_owned())
}

fn tag_of<I: Item>(_: &I) -> u32 {
    I::LABEL
}

/// Names the item.
pub(super) fn set_label(item: &impl Item, label: &str) -> Result<()> {
    let length = u32::try_from(label.len()).unwrap_or(u32::MAX);
    let mut attribute =
        SecKeychainAttribute { tag: tag_of(item), length, data: label.as_ptr().cast_mut().cast() };
    let attributes = SecKeychainAttributeList { count: 1, attr: &mut attribute };
    // SAFETY: the item and the list outlive the call, which only reads the label; no data is passed.
    checked(unsafe { SecKeychainItemModifyAttributesAndData(item.item(), &attributes, 0, ptr::null()) })
}

/// Whether the key may leave the keychain, for a backup.
pub(super) fn is_extractable(key: &SecKey) -> Result<bool> {
    Ok(attribute(key, EXTRACTABLE)?.iter().any(|octet| *octet != 0))
}

/// Reads one attribute from the keychain's index, for which the item is not decrypted and no prompt is shown.
fn attribute(item: &impl Item, mut tag: u32) -> Result<Vec<u8>> {
    let mut wanted = WantedAttributes { count: 1, tags: &mut tag, formats: ptr::null_mut() };
    let mut attributes: *mut SecKeychainAttributeList = ptr::null_mut();
    // SAFETY: the item and `wanted` outlive the call; `attributes` is writable; neither class nor data is requested.
    checked(unsafe {
        SecKeychainItemCopyAttributesAndData(
            item.item(),
            &mut wanted,
            ptr::null_mut(),
            &mut attributes,
            ptr::null_mut(),
            ptr::null_mut(),
        )
    })?;
    // SAFETY: the call has succeeded, so the list is valid until it is freed below, and the octets in it are copied.
    unsafe {
        let value = attributes.as_ref().filter(|list| list.count > 0).and_then(|list| list.attr.as_ref());
        let octets = value.filter(|value| !value.data.is_null()).map_or_else(Vec::new, |value| {
            slice::from_raw_parts(value.data.cast::<u8>(), value.length as usize).to_vec()
        });
        SecKeychainItemFreeAttributesAndData(attributes, ptr::null_mut());
        Ok(octets)
    }
}

/// Deletes the item from its keychain.
pub(super) fn delete(item: &impl Item) -> Result<()> {
    // SAFETY: the item outlives the call.
    checked(unsafe { SecKeychainItemDelete(item.item()) })
}

/// The certificate's public key; `None` where macOS does not support its kind.
pub(super) fn public_key(certificate: &SecCertificate) -> Option<SecKey> {
    // SAFETY: the certificate outlives the call.
    let key = unsafe { SecCertificateCopyKey(certificate.as_concrete_TypeRef()) };
    // SAFETY: a returned key is owned.
    (!key.is_null()).then(|| unsafe { SecKey::wrap_under_create_rule(key) })
}

/// Whether a public key can verify such signatures.
pub(super) fn verifies(key: &SecKey, algorithm: Algorithm) -> bool {
    // SAFETY: the key outlives the call; the algorithm is a constant.
    unsafe { SecKeyIsAlgorithmSupported(key.as_concrete_TypeRef(), VERIFY, algorithm.into()) != 0 }
}

/// The names of the running programs that are visible to this user.
pub(super) fn running_programs() -> Vec<CString> {
    // SAFETY: without a buffer, only the number is returned.
    let number = unsafe { proc_listallpids(ptr::null_mut(), 0) };
    // Others may start meanwhile.
    let mut pids = vec![0; usize::try_from(number).unwrap_or(0) + 64];
    let size = c_int::try_from(size_of_val(pids.as_slice())).unwrap_or(c_int::MAX);
    // SAFETY: the buffer has that size.
    let number = unsafe { proc_listallpids(pids.as_mut_ptr().cast(), size) };
    pids.truncate(usize::try_from(number).unwrap_or(0));
    pids.into_iter().filter_map(program_name).collect()
}

fn program_name(pid: c_int) -> Option<CString> {
    // The kernel stores 32 octets with the terminating zero (MAXCOMLEN of sys/param.h, twice).
    let mut name = [0_u8; 64];
    let size = u32::try_from(name.len()).ok()?;
    // SAFETY: the buffer has that size.
    let length = unsafe { proc_name(pid, name.as_mut_ptr().cast(), size) };
    let name = name.get(..usize::try_from(length).ok()?)?;
    CString::new(name).ok()
}
