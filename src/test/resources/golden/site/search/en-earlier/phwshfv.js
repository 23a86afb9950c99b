clausebook("p","#&see$$$*$&how$$'&+&&$'tand$$$%#%ti$$$&%$e$$$*#(under$$$*#*whoever$$$#$)ithout$$$%");
