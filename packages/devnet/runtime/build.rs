//! How the runtime is linked: the host brings the memory, finds the heap by `__heap_base`, calls through the table, and supplies
//! the functions that are left undefined.

fn main() {
	for argument in ["--import-memory", "--export=__heap_base", "--export-table", "--allow-undefined"] {
		println!("cargo::rustc-cdylib-link-arg={argument}");
	}
	println!("cargo::rerun-if-changed=build.rs");
}
