package output

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// TestMountPoint runs itself where it may mount: an output folder is a file
// system of its own, or a mount of the one that it is in.
func TestMountPoint(t *testing.T) {
	if os.Getenv("EPITHET_TEST_MOUNT") == "" {
		c := exec.Command(os.Args[0], "-test.run=^TestMountPoint$", "-test.v")
		c.Env = append(os.Environ(), "EPITHET_TEST_MOUNT=1", "TMPDIR="+t.TempDir())
		c.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
			UidMappings: []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}},
			GidMappings: []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}},
		}
		said, err := c.CombinedOutput()
		if c.Process == nil {
			t.Skip("nothing can be mounted here:", err)
		}
		t.Logf("%s", said)
		if err != nil {
			t.Error("in a process that may mount:", err)
		}
		return
	}
	for name, mount := range map[string]func(at string) error{
		"of another file system": func(at string) error { return unix.Mount("none", at, "tmpfs", 0, "") },
		"of the same file system": func(at string) error {
			return unix.Mount(t.TempDir(), at, "", unix.MS_BIND, "")
		},
	} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "out")
			if err := os.Mkdir(out, 0o777); err != nil {
				t.Fatal(err)
			}
			if err := mount(out); err != nil {
				t.Skip("cannot mount:", err)
			}
			defer unix.Unmount(out, 0)
			for _, version := range []string{"first", "second"} {
				f := begin(t, out)
				write(t, f.Path("manifest.json"), version)
				write(t, f.Path("tables/"+version+".parquet"), version)
				write(t, filepath.Join(f.Beside("parts"), version), version)
				if err := os.Link(filepath.Join(f.Beside("parts"), version), f.Path("tables/link")); err != nil {
					t.Errorf("what is kept cannot be linked: %v", err)
				}
				if err := f.Commit(); err != nil {
					t.Fatal(err)
				}
				if got := read(t, filepath.Join(out, "manifest.json")) + read(t, filepath.Join(out, "tables", version+".parquet")); got != version+version {
					t.Errorf("after the %s run: %q", version, got)
				}
			}
			for name, want := range map[string]int{out: 4, filepath.Dir(out): 1} { // charts, manifest.json, tables and what is kept
				if entries, err := os.ReadDir(name); err != nil || len(entries) != want {
					t.Errorf("in %s: %v, %v", name, entries, err)
				}
			}
		})
	}
}
