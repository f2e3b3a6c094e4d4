package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"epithet/cmd/benchpeers/results"
)

// size of an article.
type size struct{ bytes, tokens int64 }

// readSizes reads a line for each article: its bytes and its tokens.
func readSizes(path string) ([]size, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var sizes []size
	for line := range strings.Lines(string(data)) {
		var s size
		if _, err := fmt.Sscan(line, &s.bytes, &s.tokens); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", path, len(sizes)+1, err)
		}
		sizes = append(sizes, s)
	}
	if len(sizes) == 0 {
		return nil, fmt.Errorf("%s: no articles", path)
	}
	return sizes, nil
}

// measured is a run of a program.
type measured struct {
	results.Run
	program string // as its report calls it
	stdout  []byte
}

// measureProgram takes the first n articles through p.
func (b *bench) measureProgram(p program, n int) (*measured, error) {
	m, err := b.measure(p.command(n))
	if err != nil {
		return nil, err
	}
	m.Articles = n
	for _, s := range b.sizes[:n] {
		m.Bytes += s.bytes
		m.Tokens += s.tokens
	}
	if !p.reports {
		return m, nil
	}
	var report struct {
		Program    string  `json:"program"`
		Articles   int     `json:"articles"`
		Tokens     int64   `json:"tokens"`
		CPUSeconds float64 `json:"cpu_seconds"`
	}
	if err := json.Unmarshal(m.stdout, &report); err != nil {
		return nil, fmt.Errorf("%s: its report: %w", p.row.Key, err)
	}
	if report.Articles != n || report.Tokens == 0 {
		return nil, fmt.Errorf("%s: it read %d articles of %d, with %d tokens", p.row.Key, report.Articles, n, report.Tokens)
	}
	m.program, m.OwnTokens, m.WorkCPU = report.Program, report.Tokens, report.CPUSeconds
	return m, nil
}

// measure runs a command on one core.
func (b *bench) measure(command []string) (*measured, error) { return b.measureOn(1, command) }

// measureOn runs a command on the first cores of the machine, where the system
// can confine it to them. What epithet's command wrote is deleted before and
// after, so that no run takes up the work of another.
func (b *bench) measureOn(cores int, command []string) (*measured, error) {
	wrote := filepath.Dir(b.out())
	if err := os.RemoveAll(wrote); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(wrote, 0o777); err != nil {
		return nil, err
	}
	defer os.RemoveAll(wrote)

	words := command
	if path, err := exec.LookPath("taskset"); err == nil {
		words = append([]string{path, "-c", "0-" + strconv.Itoa(cores-1)}, command...)
	}
	cmd := exec.Command(words[0], words[1:]...)
	cmd.Dir = b.work
	cmd.Env = environment(cores)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	begun := time.Now()
	err := cmd.Run()
	wall := time.Since(begun)
	if err != nil && !b.rejected(command, err, stdout.String()) {
		return nil, fmt.Errorf("%s: %w\n%s", strings.Join(command, " "), err, tail(stderr.String()))
	}
	used := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	cpu := (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()
	return &measured{
		Run:    results.Run{Workers: cores, CPU: cpu, WorkCPU: cpu, Wall: wall.Seconds(), PeakMemory: used.Maxrss << 10},
		stdout: stdout.Bytes(),
	}, nil
}

// rejected reports whether epithet has done its work but for articles that it
// cannot read, which makes its exit code 1.
func (b *bench) rejected(command []string, err error, stdout string) bool {
	var exit *exec.ExitError
	return command[0] == b.epithet && errors.As(err, &exit) && exit.ExitCode() == 1 && strings.Contains(stdout, "wrote ")
}

// environment of a program: what it needs to start, and as many threads as cores.
func environment(cores int) []string {
	env := []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME"), "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
		"PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1"}
	for _, name := range []string{"GOMAXPROCS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "NUMEXPR_NUM_THREADS"} {
		env = append(env, name+"="+strconv.Itoa(cores))
	}
	return env
}

func tail(text string) string {
	const most = 2000
	return text[max(0, len(text)-most):]
}

// ownPeak is the most memory that this program had.
func ownPeak() int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return u.Maxrss << 10
}

// said is what a command prints; empty where it is missing.
func said(name string, args ...string) string {
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// cpuModel is the processor's name, as Linux gives it.
func cpuModel() string {
	return field("/proc/cpuinfo", "model name")
}

func memoryMB() int {
	kib, _, _ := strings.Cut(field("/proc/meminfo", "MemTotal"), " ")
	n, err := strconv.Atoi(kib)
	if err != nil {
		return 0
	}
	return n << 10 / 1_000_000
}

// field is the value of the first line "name: value"; empty where there is none.
func field(path, name string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		key, value, ok := strings.Cut(line, ":")
		if ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
