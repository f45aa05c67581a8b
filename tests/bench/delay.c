/*
 * A network with a round-trip time: a namespace whose only way out is a pair of tunnels, where each packet waits in each direction. So
 * TCP's and TLS's own round trips count, which a delaying proxy would hide. For root.
 *
 *   delay MILLISECONDS ADDRESS-HERE ADDRESS-THERE COMMAND…
 *
 * Says "delay: ready" when the way is there, runs COMMAND inside the namespace at ADDRESS-THERE, ends with it, and takes everything away by ending.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define QUEUE 4096
#define PACKET 2048

/* Packets in one direction, in the order they came. */
struct direction {
	int from, to;
	size_t first, count;
	struct {
		uint64_t due; /* microseconds */
		ssize_t length;
		char bytes[PACKET];
	} packets[QUEUE];
};

static volatile sig_atomic_t over;

static void end(int signal)
{
	(void)signal;
	over = 1;
}

static void fail(const char *what)
{
	fprintf(stderr, "delay: %s: %s\n", what, strerror(errno));
	exit(1);
}

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

/* A tunnel between the two addresses in the current namespace. It goes away with the process. */
static int tunnel(const char *own, const char *other)
{
	struct ifreq request = {.ifr_flags = IFF_TUN | IFF_NO_PI};
	char command[256];
	int descriptor = open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);

	if (descriptor < 0 || ioctl(descriptor, TUNSETIFF, &request) != 0) {
		fail("/dev/net/tun");
	}
	snprintf(command, sizeof command, "ip link set lo up; ip addr add %s peer %s dev %s && ip link set %s up", own,
		other, request.ifr_name, request.ifr_name);
	if (system(command) != 0) {
		fail("ip");
	}
	return descriptor;
}

static void receive(struct direction *direction, uint64_t delay)
{
	while (direction->count < QUEUE) {
		size_t place = (direction->first + direction->count) % QUEUE;
		ssize_t length = read(direction->from, direction->packets[place].bytes, PACKET);
		if (length <= 0) {
			return;
		}
		direction->packets[place].length = length;
		direction->packets[place].due = now() + delay;
		direction->count++;
	}
}

/* Sends what is due; microseconds until the next, at most a second. */
static uint64_t send_due(struct direction *direction)
{
	while (direction->count > 0) {
		uint64_t due = direction->packets[direction->first].due, time = now();
		if (due > time) {
			return due - time;
		}
		/* A packet that finds no room is lost, as in any network. */
		if (write(direction->to, direction->packets[direction->first].bytes,
				(size_t)direction->packets[direction->first].length)
			< 0) {
			errno = 0;
		}
		direction->first = (direction->first + 1) % QUEUE;
		direction->count--;
	}
	return 1000000;
}

int main(int argc, char **argv)
{
	if (argc < 5) {
		fprintf(stderr, "usage: delay MILLISECONDS ADDRESS-HERE ADDRESS-THERE COMMAND...\n");
		return 2;
	}
	uint64_t delay = strtoull(argv[1], NULL, 10) * 1000;
	struct direction *out = calloc(1, sizeof *out), *back = calloc(1, sizeof *back);
	int here = tunnel(argv[2], argv[3]);
	if (unshare(CLONE_NEWNET) != 0) {
		fail("unshare");
	}
	int there = tunnel(argv[3], argv[2]);
	*out = (struct direction){.from = here, .to = there};
	*back = (struct direction){.from = there, .to = here};

	printf("delay: ready\n");
	fflush(stdout);
	signal(SIGTERM, end);
	signal(SIGINT, end);
	signal(SIGCHLD, end);
	pid_t child = fork();
	if (child == 0) {
		prctl(PR_SET_PDEATHSIG, SIGTERM);
		execvp(argv[4], argv + 4);
		fail(argv[4]);
	}
	while (!over) {
		uint64_t first = send_due(out), second = send_due(back);
		uint64_t wait = first < second ? first : second;
		struct timespec time = {(time_t)(wait / 1000000), (long)(wait % 1000000) * 1000};
		struct pollfd entries[] = {{.fd = here, .events = POLLIN}, {.fd = there, .events = POLLIN}};
		ppoll(entries, 2, &time, NULL);
		receive(out, delay);
		receive(back, delay);
	}
	kill(child, SIGTERM);
	waitpid(child, NULL, 0);
	free(out);
	free(back);
	return 0;
}
